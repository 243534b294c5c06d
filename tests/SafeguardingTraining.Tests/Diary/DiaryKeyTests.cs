using System.Security.Cryptography;
using System.Text;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Store;

namespace SafeguardingTraining.Tests.Diary;

public sealed class DiaryKeyTests
{
    private static readonly Guid Author = Guid.CreateVersion7();
    private static readonly byte[] Secret = DiaryKey.NewKey();
    private static readonly DiaryKey Key = new(Author, Secret);
    private static readonly Entry Written = Entries.Of("What I learnt: ünï") with
    {
        After = new AfterScenario(Guid.CreateVersion7(), "Every call"),
        Version = 4,
    };

    [Fact]
    public void What_is_sealed_opens_to_the_same_entry() => Assert.True(Written.SaysTheSame(Key.Open<Entry>(Sealed())));

    [Fact]
    public void A_sealed_entry_holds_no_word_of_it() =>
        Assert.All(["What I learnt", "Every call"], words =>
            Assert.Equal(-1, Sealed().Sealed.AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)))
        );

    [Fact]
    public void The_same_words_never_look_the_same_twice() => Assert.NotEqual(Sealed().Sealed, Sealed().Sealed);

    [Fact]
    public void A_page_moved_to_another_kind_does_not_open() => Refused(Sealed() with { Kind = PageKind.Draft }, Key);

    [Fact]
    public void A_page_moved_to_another_place_does_not_open() => Refused(Sealed() with { Id = Guid.CreateVersion7() }, Key);

    [Fact]
    public void A_page_moved_to_another_author_does_not_open() => Refused(Sealed(), new DiaryKey(Guid.CreateVersion7(), Secret));

    [Fact]
    public void An_older_page_put_in_the_place_of_a_newer_one_does_not_open() =>
        Refused(Sealed() with { Version = Written.Version + 1 }, Key);

    [Fact]
    public void A_page_from_before_pages_knew_their_version_opens_where_those_are_accepted_and_nowhere_else()
    {
        var older = new DiaryKey(Author, Secret, PageFormat.WithoutVersion);
        // One in 256 begins with the byte that marks a newer format.
        foreach (var page in Enumerable.Range(0, 600).Select(_ => SealedBefore()))
        {
            Assert.True(older.Opens(page));
            Assert.False(Key.Opens(page));
            Assert.False(new DiaryKey(Author, Secret, PageFormat.WithoutChecksum).Opens(page));
            Assert.True(Key.Opens(older.Reseal(page)));
        }
        Assert.True(older.Opens(Sealed()));
        Refused(Sealed() with { Version = Written.Version - 1 }, older);
    }

    [Fact]
    public void A_page_from_before_pages_had_a_checksum_opens_where_those_are_accepted_and_nowhere_else()
    {
        var page = SealedWithoutChecksum();

        Assert.True(new DiaryKey(Author, Secret, PageFormat.WithoutChecksum).Opens(page));
        Assert.True(new DiaryKey(Author, Secret, PageFormat.WithoutVersion).Opens(page));
        Refused(page, Key);
        Refused(page with { Version = 3 }, new DiaryKey(Author, Secret, PageFormat.WithoutChecksum));
    }

    [Fact]
    public void Without_its_key_a_page_tells_whether_it_is_as_it_was_written_and_nothing_else()
    {
        var page = Sealed();
        Assert.True(DiaryKey.IsWhole(page));
        Assert.All(Enumerable.Range(0, page.Sealed.Length), place => Assert.False(DiaryKey.IsWhole(Flipped(page, place))));
        Assert.False(DiaryKey.IsWhole(page with { Sealed = page.Sealed[..^1] }));
        Assert.False(DiaryKey.IsWhole(page with { Id = Guid.CreateVersion7() }));
        Assert.False(DiaryKey.IsWhole(page with { Version = 3 }));
        Assert.False(DiaryKey.IsWhole(page with { Author = Guid.CreateVersion7() }));
    }

    [Fact]
    public void A_changed_or_cut_page_does_not_open()
    {
        var page = Sealed();
        Refused(page with { Sealed = [.. page.Sealed[..^1], (byte)~page.Sealed[^1]] }, Key);
        Refused(page with { Sealed = page.Sealed[..10] }, Key);
    }

    [Fact]
    public void Another_persons_key_does_not_open_it() => Refused(Sealed(), new DiaryKey(Author, DiaryKey.NewKey()));

    // As pages were sealed at first: nonce, tag and words, with author, id and kind beside them.
    private static SealedPage SealedBefore() => SealedAs([], []);

    // As they were then: the byte 2 before all that, and with it the version beside the rest.
    private static SealedPage SealedWithoutChecksum() => SealedAs([2], [2, 0, 0, 0, (byte)Written.Version]);

    private static SealedPage SealedAs(byte[] head, byte[] version)
    {
        var words = DiaryJson.Bytes(Written);
        var whole = new byte[28 + words.Length];
        RandomNumberGenerator.Fill(whole.AsSpan(0, 12));
        using var aes = new AesGcm(Secret, 16);
        byte[] place = [.. version, .. Author.ToByteArray(true), .. Written.Id.ToByteArray(true), .. "Entry"u8];
        aes.Encrypt(whole.AsSpan(0, 12), words, whole.AsSpan(28), whole.AsSpan(12, 16), place);
        return new SealedPage(Author, PageKind.Entry, Written.Id, Written.Version, [.. head, .. whole]);
    }

    private static SealedPage Flipped(SealedPage page, int place)
    {
        byte[] bytes = [.. page.Sealed];
        bytes[place] ^= 1;
        return page with { Sealed = bytes };
    }

    private static SealedPage Sealed() => Key.Seal(PageKind.Entry, Written.Id, Written.Version, Written);

    private static void Refused(SealedPage page, DiaryKey key) => Assert.ThrowsAny<CryptographicException>(() => key.Open<Entry>(page));
}
