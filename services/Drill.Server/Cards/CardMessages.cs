using Drill.Domain.Rosters;

namespace Drill.Server.Cards;

/// <param name="Link">Opens the student's page and signs in; its secret stands behind the #, which browsers never send.</param>
/// <param name="Qr">The link as SVG.</param>
public sealed record CardMessage(string Student, string Name, int Number, string Login, string Secret, string Link, string Qr);

public sealed record CardsMessage(School School, Classroom Classroom, IReadOnlyList<CardMessage> Cards);
