using Drill.Server.Sessions;

namespace Drill.Server.Tests.Sessions;

public sealed class PasswordsTests
{
    [Fact]
    public async Task VerifyAsync_ManyGaveUpWaiting_TheirPlacesAreFreeAgain()
    {
        using var passwords = new Passwords(Microsoft.Extensions.Options.Options.Create(new SignInOptions { MaxWaitingSignIns = 2 }));
        var hash = passwords.Hash("a long password");
        for (var i = 0; i < 5; i++)
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => passwords.VerifyAsync(hash, "a long password", new CancellationToken(canceled: true)));
        }

        Assert.True(await passwords.VerifyAsync(hash, "a long password", TestContext.Current.CancellationToken));
    }
}
