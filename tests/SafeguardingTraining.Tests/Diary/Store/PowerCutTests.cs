using SafeguardingTraining.LiteDb;

namespace SafeguardingTraining.Tests.Diary.Store;

public sealed class PowerCutTests
{
    private const int CutsOfEach = 25;

    // Each is 25 cuts: 300 with both sizes of sectors, and 400 in the long run.
    private static int Diaries => Patience.IsLong ? 8 : 6;

    [Theory]
    [InlineData(512)]
    [InlineData(4096)]
    public async Task Power_cuts_lose_nothing_that_was_acknowledged_and_damage_no_file(int sector)
    {
        var acknowledged = 0;
        for (var seed = 0; seed < Diaries; seed++)
        {
            var cuts = new PowerCuts(seed, sector, file => new DurableStream(file, file.Flush));

            Assert.Null(await cuts.Cut(CutsOfEach));

            acknowledged += cuts.Acknowledged;
        }
        Assert.InRange(acknowledged, Diaries * CutsOfEach, int.MaxValue);
    }

    /// <summary>Without the stream the same cuts do harm; so it is the stream that keeps them from it.</summary>
    [Fact]
    public async Task A_flush_after_each_commit_is_not_enough()
    {
        string? fault = null;
        for (var seed = 0; seed < 40 && fault is null; seed++)
        {
            fault = await new PowerCuts(seed, 512, file => new FlushedAfterCommit(file)).Cut(CutsOfEach);
        }
        Assert.NotNull(fault);
    }

    /// <summary>What an adapter does that trusts LiteDB: everything of a commit is written, and then flushed.</summary>
    private sealed class FlushedAfterCommit(ForgetfulFile file) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => true;

        public override long Length => file.Length;

        public override long Position
        {
            get => file.Position;
            set => file.Position = value;
        }

        public override int Read(byte[] buffer, int offset, int count) => file.Read(buffer, offset, count);

        public override long Seek(long offset, SeekOrigin origin) => file.Seek(offset, origin);

        public override void SetLength(long value) => file.SetLength(value);

        public override void Write(byte[] buffer, int offset, int count)
        {
            file.Write(buffer, offset, count);
            if (LogPage.Confirms(buffer.AsSpan(offset)))
            {
                Flush();
            }
        }

        public override void Flush() => file.Flush();
    }
}
