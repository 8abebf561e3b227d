using System.Runtime.InteropServices;
using Drill.SuccessModel.Encodings;
using Drill.SuccessModel.Features;
using Drill.SuccessModel.Filter;
using Drill.SuccessModel.Predictors;
using Drill.SuccessModel.Trees;

namespace Drill.SuccessModel.ModelFiles;

/// <summary>The sections of a model file in their order.</summary>
internal static class ModelSections
{
    public static void Write(BinaryWriter writer, SuccessModelContent content)
    {
        var (features, forest, linear) = (content.Predictor.Features, content.Predictor.Trees.Forest, content.Predictor.Linear);
        WriteTexts(writer, PolicySafeFeatures.Catalog.Names);
        WriteTexts(writer, content.Items);
        WriteTexts(writer, content.Skills);
        writer.Write(features.Difficulties.Overall);
        WriteAll(writer, features.Difficulties.Skills, features.Difficulties.ItemOffsets);
        WriteAll(writer, features.Items.RateLogits, features.Items.LogCounts, features.Items.Residuals, features.Items.StateResiduals, features.Items.Slopes, features.Items.LogElapsed);
        writer.Write(features.Skills.OverallRateLogit);
        WriteAll(writer, features.Skills.RateLogits, features.Skills.LogCounts, features.Skills.StateResiduals, features.Skills.CurveResiduals);
        writer.Write(features.Similarity.Skills);
        WriteAll(writer, features.Similarity.Values);
        WriteAll<int>(writer, forest.Roots, [.. forest.Nodes.Select(n => n.Feature)], [.. forest.Nodes.Select(n => n.Left)], [.. forest.Nodes.Select(n => n.Right)]);
        WriteAll<float>(writer, [.. forest.Nodes.Select(n => n.Threshold)], forest.NodeValues, forest.LeafValues);
        WriteAll(writer, linear.Slopes.ToArray());
        writer.Write(linear.Intercept);
        writer.Write(content.Predictor.TreeWeight);
    }

    public static SuccessModelContent Read(BinaryReader reader)
    {
        if (!ReadTexts(reader).SequenceEqual(PolicySafeFeatures.Catalog.Names)) throw new InvalidDataException("The model was made for other features than these.");
        var (items, skills) = (ReadTexts(reader), ReadTexts(reader));
        var difficulties = new Difficulties(reader.ReadSingle(), Read<float>(reader), Read<float>(reader));
        var itemEncodings = new ItemEncodings(Read<float>(reader), Read<float>(reader), Read<float>(reader), Read<float>(reader), Read<float>(reader), Read<float>(reader));
        var skillEncodings = new SkillEncodings(reader.ReadSingle(), Read<float>(reader), Read<float>(reader), Read<float>(reader), Read<float>(reader));
        var similarity = new SkillSimilarity(reader.ReadInt32(), Read<float>(reader));
        var (roots, splits, left, right, thresholds) = (Read<int>(reader), Read<int>(reader), Read<int>(reader), Read<int>(reader), Read<float>(reader));
        var forest = new Forest(roots, [.. splits.Select((feature, n) => new Node(feature, thresholds[n], left[n], right[n]))], Read<float>(reader), Read<float>(reader));
        var features = new PolicySafeFeatures(difficulties, itemEncodings, skillEncodings, similarity);
        var linear = new LinearPredictor<PolicySafeFeatures>(features, Read<Slope>(reader), reader.ReadDouble());
        return new(items, skills, new(new(features, forest), linear, reader.ReadDouble()));
    }

    private static void WriteTexts(BinaryWriter writer, IReadOnlyList<string> texts)
    {
        writer.Write(texts.Count);
        foreach (var text in texts) writer.Write(text);
    }

    private static string[] ReadTexts(BinaryReader reader)
    {
        var texts = new string[reader.ReadInt32()];
        for (var i = 0; i < texts.Length; i++) texts[i] = reader.ReadString();
        return texts;
    }

    private static void WriteAll<T>(BinaryWriter writer, params ReadOnlySpan<T[]> arrays)
        where T : unmanaged
    {
        foreach (var array in arrays)
        {
            writer.Write(array.Length);
            writer.Write(MemoryMarshal.AsBytes(array.AsSpan()));
        }
    }

    private static T[] Read<T>(BinaryReader reader)
        where T : unmanaged
    {
        var array = new T[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(array.AsSpan()));
        return array;
    }
}
