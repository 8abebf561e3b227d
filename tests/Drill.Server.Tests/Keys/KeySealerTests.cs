using System.Security.Cryptography;
using System.Xml.Linq;
using Drill.Server.Cards;
using Drill.Server.Keys;
using Microsoft.Extensions.DependencyInjection;

namespace Drill.Server.Tests.Keys;

public sealed class KeySealerTests
{
    private static readonly XElement Secret = XElement.Parse("<key id=\"1\"><value>秘密</value></key>");

    [Fact]
    public void Encrypt_ThenDecryptWithTheSameKey_IsTheKeyAndShowsNothing()
    {
        var key = NewKey();
        var info = new KeySealer(key).Encrypt(Secret);
        Assert.DoesNotContain("秘密", info.EncryptedElement.ToString(), StringComparison.Ordinal);
        Assert.NotEqual(info.EncryptedElement.Value, new KeySealer(key).Encrypt(Secret).EncryptedElement.Value);
        Assert.Equal(typeof(KeyOpener), info.DecryptorType);
        Assert.Equal(Secret.ToString(), Open(key, info.EncryptedElement).ToString());
    }

    [Fact]
    public void Decrypt_OtherKeyOrChanged_Throws()
    {
        var info = new KeySealer(NewKey()).Encrypt(Secret);
        Assert.ThrowsAny<CryptographicException>(() => Open(NewKey(), info.EncryptedElement));
    }

    private static CardKey NewKey() => new(RandomNumberGenerator.GetBytes(32));

    private static XElement Open(CardKey key, XElement element)
    {
        using var services = new ServiceCollection().AddSingleton(key).BuildServiceProvider();
        return new KeyOpener(services).Decrypt(element);
    }
}
