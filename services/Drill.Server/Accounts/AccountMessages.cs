namespace Drill.Server.Accounts;

/// <summary>A member of staff's own account.</summary>
/// <param name="SecondFactor">Null where the password alone signs in.</param>
public sealed record AccountMessage(string Name, string Login, SecondFactorMessage? SecondFactor);

/// <param name="RecoveryLeft">Codes left that open once without the app.</param>
public sealed record SecondFactorMessage(DateTimeOffset Since, int RecoveryLeft);

/// <param name="Secret">The password until now.</param>
public sealed record NewPasswordRequest(string Secret, string NewSecret);

/// <summary>What an authenticator app is to be given; nothing is changed before a code of it comes back.</summary>
/// <param name="Key">Base32, for who cannot use the camera.</param>
/// <param name="Link"><c>otpauth://</c></param>
/// <param name="Qr"><see cref="Link"/> as an SVG document.</param>
public sealed record SecondFactorOffer(string Salt, string Key, string Link, string Qr);

/// <param name="Salt">Of the offer.</param>
/// <param name="Code">What the app shows now.</param>
/// <param name="Secret">The password.</param>
public sealed record SecondFactorRequest(string Salt, string Code, string Secret);

/// <param name="Secret">The password.</param>
public sealed record ConfirmRequest(string Secret);

/// <param name="Codes">Shown this once; each opens once without the app.</param>
public sealed record RecoveryMessage(IReadOnlyList<string> Codes);
