namespace SafeguardingTraining.Host.Site.Cryptography;

/// <summary>Seals what one person typed, so that it opens again for them alone and for the purpose it was sealed for.</summary>
public interface ISeal
{
    byte[] Seal(byte[] what);

    /// <summary>Null when it was sealed for somebody else or for another purpose, or was changed.</summary>
    byte[]? Open(byte[] whole);
}
