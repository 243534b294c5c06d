using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace SafeguardingTraining.Host.Site.Cryptography;

/// <summary>Seals with the site's own keys, each purpose and each person for themselves.</summary>
public sealed class PersonSeals(IDataProtectionProvider protection)
{
    /// <param name="person">Whose it is; empty for a guest who has no number.</param>
    public ISeal For(string purpose, Guid person) => new PersonSeal(protection.CreateProtector(purpose, $"{person}"));

    private sealed class PersonSeal(IDataProtector protector) : ISeal
    {
        public byte[] Seal(byte[] what) => protector.Protect(what);

        public byte[]? Open(byte[] whole)
        {
            try
            {
                return protector.Unprotect(whole);
            }
            catch (CryptographicException)
            {
                // Sealed for somebody else, or with a key that is gone.
                return null;
            }
        }
    }
}
