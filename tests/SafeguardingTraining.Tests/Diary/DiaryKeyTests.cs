using System.Security.Cryptography;
using System.Text;
using SafeguardingTraining.Host.Features.Diary;

namespace SafeguardingTraining.Tests.Diary;

public sealed class DiaryKeyTests
{
    private static readonly Guid Author = Guid.CreateVersion7();
    private static readonly byte[] Secret = DiaryKey.NewKey();
    private static readonly DiaryKey Key = new(Author, Secret);
    private static readonly Entry Written = new(
        Guid.CreateVersion7(), Author, new DateOnly(2026, 11, 22), new Reflection("What I learnt: ünï", "", "Act"), new AfterScenario(Guid.CreateVersion7(), "Every call"), 4);

    [Fact]
    public void What_is_sealed_opens_to_the_same_entry() => Assert.Equal(Written, Key.Open(Key.Seal(Written)));

    [Fact]
    public void A_sealed_entry_holds_no_word_of_it()
    {
        var words = Encoding.UTF8.GetBytes("What I learnt");
        Assert.Equal(-1, Key.Seal(Written).Learnt.AsSpan().IndexOf(words));
    }

    [Fact]
    public void The_same_words_never_look_the_same_twice() => Assert.NotEqual(Key.Seal(Written).Learnt, Key.Seal(Written).Learnt);

    [Fact]
    public void Words_moved_to_another_part_do_not_open()
    {
        var entry = Key.Seal(Written);
        Assert.ThrowsAny<CryptographicException>(() => Key.Open(Copy(entry, learnt: entry.Actions)));
    }

    [Fact]
    public void Words_moved_to_another_entry_do_not_open() =>
        Assert.ThrowsAny<CryptographicException>(() => Key.Open(Copy(Key.Seal(Written), id: Guid.CreateVersion7())));

    [Fact]
    public void Words_moved_to_another_author_do_not_open() =>
        Assert.ThrowsAny<CryptographicException>(() => new DiaryKey(Guid.CreateVersion7(), Secret).Open(Key.Seal(Written)));

    [Fact]
    public void Changed_or_cut_words_do_not_open()
    {
        var entry = Key.Seal(Written);
        Assert.ThrowsAny<CryptographicException>(() => Key.Open(Copy(entry, learnt: [.. entry.Learnt[..^1], (byte)~entry.Learnt[^1]])));
        Assert.ThrowsAny<CryptographicException>(() => Key.Open(Copy(entry, learnt: entry.Learnt[..10])));
    }

    [Fact]
    public void Another_persons_key_does_not_open_them() =>
        Assert.ThrowsAny<CryptographicException>(() => new DiaryKey(Author, DiaryKey.NewKey()).Open(Key.Seal(Written)));

    private static SealedEntry Copy(SealedEntry entry, byte[]? learnt = null, Guid? id = null) => new()
    {
        Author = entry.Author,
        Id = id ?? entry.Id,
        On = entry.On,
        Learnt = learnt ?? entry.Learnt,
        Questions = entry.Questions,
        Actions = entry.Actions,
        Version = entry.Version,
    };
}
