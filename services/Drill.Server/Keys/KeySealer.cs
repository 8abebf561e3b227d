using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Drill.Server.Cards;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace Drill.Server.Keys;

/// <summary>Seals the cookies' keys with the server's own, which is never in the database: a stolen database alone opens no session.</summary>
public sealed class KeySealer(CardKey key) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var plain = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        var parts = new byte[AesGcm.NonceByteSizes.MaxSize + AesGcm.TagByteSizes.MaxSize + plain.Length];
        var (nonce, tag, cipher) = SealedParts.Of(parts);
        RandomNumberGenerator.Fill(nonce.Span);
        using var aes = SealedParts.CipherOf(key);
        aes.Encrypt(nonce.Span, plain, cipher.Span, tag.Span);
        return new(new XElement("sealed", Convert.ToBase64String(parts)), typeof(KeyOpener));
    }
}

/// <summary>Made by the framework, which finds its name beside the sealed key.</summary>
public sealed class KeyOpener(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement)
    {
        var (nonce, tag, cipher) = SealedParts.Of(Convert.FromBase64String(encryptedElement.Value));
        var plain = new byte[cipher.Length];
        using var aes = SealedParts.CipherOf(services.GetRequiredService<CardKey>());
        aes.Decrypt(nonce.Span, cipher.Span, tag.Span, plain);
        return XElement.Parse(Encoding.UTF8.GetString(plain));
    }
}

/// <summary>Nonce, tag, then the text, under AES-256-GCM with a key of its own derived from the server's.</summary>
internal static class SealedParts
{
    public static (Memory<byte> Nonce, Memory<byte> Tag, Memory<byte> Cipher) Of(byte[] bytes)
    {
        var (nonce, tag) = (AesGcm.NonceByteSizes.MaxSize, AesGcm.TagByteSizes.MaxSize);
        return (bytes.AsMemory(0, nonce), bytes.AsMemory(nonce, tag), bytes.AsMemory(nonce + tag));
    }

    public static AesGcm CipherOf(CardKey key) =>
        new(HKDF.DeriveKey(HashAlgorithmName.SHA256, key.Bytes, outputLength: 32, info: "drill cookie keys"u8.ToArray()), AesGcm.TagByteSizes.MaxSize);
}
