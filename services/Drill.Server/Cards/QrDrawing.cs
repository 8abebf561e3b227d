using QRCoder;

namespace Drill.Server.Cards;

/// <summary>Links as pictures that a camera reads.</summary>
internal static class QrDrawing
{
    /// <returns>An SVG document.</returns>
    public static string Draw(string link)
    {
        using var data = QRCodeGenerator.GenerateQrCode(link, QRCodeGenerator.ECCLevel.M);
        using var svg = new SvgQRCode(data);
        return svg.GetGraphic(4);
    }
}
