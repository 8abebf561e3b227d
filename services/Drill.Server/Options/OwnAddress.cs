using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace Drill.Server.Options;

/// <summary>The address at which the other hosts of a cluster reach this one, when nobody says.</summary>
internal static class OwnAddress
{
    /// <param name="sameMachine">Redis is on this machine, so every host must be.</param>
    public static IPAddress Find(bool sameMachine) => sameMachine ? IPAddress.Loopback : FindOutward() ?? IPAddress.Loopback;

    private static IPAddress? FindOutward() =>
        NetworkInterface.GetAllNetworkInterfaces()
            .Where(network => network.OperationalStatus == OperationalStatus.Up && network.NetworkInterfaceType != NetworkInterfaceType.Loopback)
            .SelectMany(network => network.GetIPProperties().UnicastAddresses)
            .Select(unicast => unicast.Address)
            .FirstOrDefault(address => address.AddressFamily == AddressFamily.InterNetwork);
}
