using Drill.Domain.Documents;
using Drill.Server.Cards;
using Drill.Server.Options;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace Drill.Server.Keys;

/// <summary>The keys that protect cookies: files of this machine, or in a cluster documents that every host reads.</summary>
public static class CookieKeys
{
    public static IServiceCollection AddCookieKeys(this IServiceCollection services, ServerOptions server)
    {
        var protection = services.AddDataProtection().SetApplicationName("Drill");
        if (server.Cluster is null)
        {
            protection.PersistKeysToFileSystem(Directory.CreateDirectory(server.KeysDirectory));
            return services;
        }

        return services
            .AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(keys =>
            {
                keys.XmlRepository = new KeyDocuments(provider.GetRequiredService<IDocumentStore>());
                keys.XmlEncryptor = new KeySealer(provider.GetRequiredService<CardKey>());
            }))
            .AddHostedService<SharedKeyCheck>();
    }
}
