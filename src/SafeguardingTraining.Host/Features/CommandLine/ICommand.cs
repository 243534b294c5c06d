using System.CommandLine;

namespace SafeguardingTraining.Host.Features.CommandLine;

/// <summary>
/// A word the application understands when it is started, and its work. The feature that does the work has one; Program hands them over.
/// </summary>
public interface ICommand
{
    /// <summary>The word with its options, working at this terminal.</summary>
    Command Of(Terminal terminal);
}
