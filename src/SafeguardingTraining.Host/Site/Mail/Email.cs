using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Site.Mail;

/// <summary>A message to one person, in plain text: an invitation, a nudge, a way to choose a new password.</summary>
public sealed record Email(string To, string Subject, string Text) : PrivateRecord;
