using System.Reflection;
using Drill.Server.Classrooms;
using Drill.Server.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace Drill.Server.Tests.Sessions;

public sealed class PolicyTests(DrillApp app)
{
    [Fact]
    public void Endpoint_Any_DeclaresWhoMayCall()
    {
        var undeclared = Endpoints.Of(app.Services).Where(e => !Declares(e.Endpoint.Metadata)).ToList();

        Assert.Empty(undeclared);
    }

    [Fact]
    public void Declares_EndpointWithoutPolicy_IsFalse() => Assert.False(Declares(new([new AuthorizeAttribute()])));

    [Fact]
    public void HubMethod_Any_DeclaresWhoMayCall()
    {
        var methods =
            from hub in typeof(Program).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Hub)))
            from method in hub.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            where method.GetBaseDefinition().DeclaringType != typeof(Hub)
            select method;

        Assert.Equal([nameof(ClassroomHub.Unwatch), nameof(ClassroomHub.Watch)], methods.Select(m => m.Name).Order());
        Assert.All(methods, method => Assert.NotNull(method.GetCustomAttribute<AuthorizeAttribute>()?.Policy));
    }

    private static bool Declares(Microsoft.AspNetCore.Http.EndpointMetadataCollection metadata) =>
        metadata.GetMetadata<IAllowAnonymous>() is not null || metadata.GetOrderedMetadata<IAuthorizeData>().Any(a => a.Policy is not null);
}
