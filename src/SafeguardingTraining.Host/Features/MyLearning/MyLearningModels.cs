using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.MyLearning;

/// <summary>A certificate as its owner sees and prints it.</summary>
/// <param name="CheckAddress">Where its code is confirmed.</param>
public sealed record CertificateModel(Certificate Certificate, string CheckAddress);

/// <summary>What a code confirms: a name, a programme and a day, or nothing.</summary>
/// <param name="Typed">The code; null before one was typed.</param>
/// <param name="Left">What is confirmed of somebody who has left and has no certificates here any more.</param>
public sealed record CheckModel(string? Typed, Certificate? Found, ConfirmedCompletion? Left = null);

/// <summary>The address of a person's due dates, or null while there is none.</summary>
public sealed record LearningCalendarModel(string? Address, bool WasRenewed = false) : PrivateRecord;
