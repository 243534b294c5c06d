using System.Security.Cryptography;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Locks;
using SafeguardingTraining.Host.Features.Diary.Sharing;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Cryptography;

namespace SafeguardingTraining.Tests.Diary.Locks;

public sealed class MailKeyTests
{
    // Format, checksum and half of the exchange; then, as in every page, format and checksum.
    private const int BeforeHalf = 1 + 16;
    private const int AfterChecksum = BeforeHalf + 32 + 1 + 16;

    private static readonly StretchingCost Cheap = new(8, 1);
    private static readonly Guid Author = Guid.CreateVersion7();
    private static readonly (LockedKey Locked, byte[] Key) Diary = LockedKey.New(new PasswordSecret("otter"), Cheap);
    private static readonly SharedCopy Words = new("Hoping", "quillwort", new DateOnly(2027, 3, 14));

    private static MailKey Owners => Diary.Locked.MailKeyWith(Diary.Key)!;

    [Fact]
    public void What_is_put_into_a_diary_opens_with_its_owners_key() =>
        Assert.Equivalent(Words, Owners.Open<SharedCopy>(Sealed(), Diary.Locked.Diary), strict: true);

    [Fact]
    public void Another_owners_key_does_not_open_it()
    {
        var other = LockedKey.New(new PasswordSecret("otter"), Cheap);
        Refused(Sealed(), other.Locked.MailKeyWith(other.Key)!);
        Assert.Null(Diary.Locked.MailKeyWith(other.Key));
    }

    [Fact]
    public void It_says_no_word_and_never_looks_the_same_twice()
    {
        Assert.Equal(-1, Sealed().Sealed.AsSpan().IndexOf("quillwort"u8));
        Assert.NotEqual(Sealed().Sealed, Sealed().Sealed);
    }

    [Fact]
    public void Moved_to_another_place_or_put_back_as_it_was_before_it_does_not_open()
    {
        var page = Sealed();
        Refused(page with { Id = Guid.CreateVersion7() });
        Refused(page with { Kind = PageKind.News });
        Refused(page with { Version = 2 });
        Refused(page with { Author = Guid.CreateVersion7() });
    }

    [Fact]
    public void Every_byte_of_it_counts_and_whether_it_is_whole_is_told_without_a_key()
    {
        var page = Sealed();
        Assert.True(MailKey.IsWhole(page));
        for (var place = 0; place < page.Sealed.Length; place++)
        {
            byte[] bytes = [.. page.Sealed];
            bytes[place] ^= 1;
            Assert.False(MailKey.IsWhole(page with { Sealed = bytes }));
            // What tells of damage is not needed to open it.
            if (place is 0 or (>= BeforeHalf and < BeforeHalf + 32) or >= AfterChecksum)
            {
                Refused(page with { Sealed = bytes });
            }
        }
        Refused(page with { Sealed = page.Sealed[..20] });
    }

    private static SealedPage Sealed() =>
        MailKey.Seal(Diary.Locked, Author, PageKind.Mail, new Guid("019ac3f0-0000-7000-8000-000000000001"), 1, Words);

    private static void Refused(SealedPage page, MailKey? key = null) =>
        Assert.ThrowsAny<CryptographicException>(() => (key ?? Owners).Open<SharedCopy>(page, Diary.Locked.Diary));
}
