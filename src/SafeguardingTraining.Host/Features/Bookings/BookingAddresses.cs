namespace SafeguardingTraining.Host.Features.Bookings;

/// <summary>The addresses of the pages of bookings.</summary>
public static class BookingAddresses
{
    public const string All = "/workshops/bookings";
    public const string NewBooking = "/workshops/bookings/new";

    public static string Booking(Guid session) => $"{All}/{session}";

    /// <summary>Where its workshop is settled and opened, or where it goes on once it is.</summary>
    public static string Opening(Guid session) => $"/workshops/new?booking={session}";

    public static string Places(Guid session) => $"{All}/{session}/places";

    public static string Cancellations(Guid session) => $"{All}/{session}/cancellations";

    public static string ChangeBooking(Guid session) => $"{All}/{session}/change";

    public static string Attendance(Guid session) => $"{All}/{session}/attendance";

    public static string CallingsOff(Guid session) => $"{All}/{session}/callings-off";
}
