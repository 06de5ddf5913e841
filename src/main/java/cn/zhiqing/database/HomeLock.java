package cn.zhiqing.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One Zhiqing at a time works on a home. The operating system frees the lock when its holder dies. */
final class HomeLock implements AutoCloseable {

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    static HomeLock take(Home home) {
        try {
            FileChannel channel = FileChannel.open(
                    home.lock(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw taken(home);
            }
            channel.truncate(0);
            long pid = ProcessHandle.current().pid();
            channel.write(ByteBuffer.wrap((pid + "\n").getBytes(StandardCharsets.US_ASCII)));
            return new HomeLock(channel);
        } catch (IOException e) {
            throw new CannotStart("不能锁定 " + home.lock(), "Cannot lock " + home.lock(), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ourselves) {
            return null;
        }
    }

    private static CannotStart taken(Home home) {
        String holder = "?";
        try {
            holder = Files.readString(home.lock()).strip();
        } catch (IOException unreadable) {
            // the message is as useful without the number
            holder = "?";
        }
        return new CannotStart(
                "另一个知情（进程 " + holder + "）正在使用 " + home.root() + "。请先停止它，或用 ZHIQING_HOME 指定另一个目录。",
                "Another Zhiqing (process " + holder + ") is using " + home.root()
                        + ". Stop it first, or name another folder by ZHIQING_HOME.");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException ignoredBecauseTheProcessEnds) {
            return;
        }
    }
}
