using Drill.SuccessModel.Passports;
using Drill.SuccessModel.Serving;

namespace Drill.Server.Models;

/// <summary>A model ready to predict.</summary>
/// <param name="Shelved">As read, for examining it beside a candidate.</param>
public sealed record LoadedModel(TrainedModel Model, ShelvedModel Shelved)
{
    public ModelPassport Passport => Shelved.Passport;
}

/// <param name="Running">Null while the baseline chooses.</param>
/// <param name="Shadow">Predicts and is watched; null for none.</param>
public sealed record ModelsInService(LoadedModel? Running, LoadedModel? Shadow)
{
    public static readonly ModelsInService Baseline = new(null, null);
}
