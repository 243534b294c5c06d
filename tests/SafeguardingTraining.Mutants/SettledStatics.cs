using System.Reflection;
using System.Runtime.CompilerServices;

[assembly: AssemblyFixture(typeof(SafeguardingTraining.Tests.SettledStatics))]

namespace SafeguardingTraining.Tests;

/// <summary>
/// Sets every static field before the first mutant. Stryker tries one mutant after another in one process; a static field that were
/// first used under a mutant would keep what it made, and the mutants after it would die of that. Stryker writes the number of the
/// active mutant to a file; none is active while the fields are set. A mutant in what sets a static field is therefore never seen
/// and counts as survived. While Stryker looks which test covers what, nothing is mutated, and fields are set as tests come to them.
/// </summary>
public sealed class SettledStatics
{
    private static readonly Lock Once = new();
    private static bool settled;

    public SettledStatics()
    {
        var active = Environment.GetEnvironmentVariable("STRYKER_MUTANT_FILE");
        var covering = Environment.GetEnvironmentVariable("STRYKER_COVERAGE_FILE");
        lock (Once)
        {
            if (active is not null && covering is null && !settled)
            {
                var mutant = File.ReadAllBytes(active);
                Write(active, BitConverter.GetBytes(-1));
                Settle();
                Write(active, mutant);
                settled = true;
            }
        }
    }

    private static void Settle()
    {
        var tests = Assembly.GetExecutingAssembly();
        var ours = tests.GetReferencedAssemblies().Where(name => name.Name!.StartsWith("SafeguardingTraining.", StringComparison.Ordinal));
        foreach (var type in ours.Select(Assembly.Load).Append(tests).SelectMany(assembly => assembly.GetTypes()))
        {
            if (!type.ContainsGenericParameters)
            {
                RuntimeHelpers.RunClassConstructor(type.TypeHandle);
            }
        }
    }

    /// <summary>Writes into the file as it stands, as others have it mapped.</summary>
    private static void Write(string file, byte[] number)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        stream.Write(number);
    }
}
