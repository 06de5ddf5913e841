package cn.zhiqing.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once from the class path into the home. */
final class Binaries {

    /** The major version of the server that is shipped; a data folder belongs to one major version. */
    static final int MAJOR = 18;

    private static final String BUILD = "18.6.0";

    private Binaries() {}

    /** The folder with {@code bin/initdb}, {@code bin/pg_ctl}, {@code bin/postgres}. */
    static Path unpack(Home home) {
        Path folder = home.postgres().resolve("programs-" + BUILD);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        try (InputStream packed = Binaries.class.getResourceAsStream("/" + archive())) {
            if (packed == null) {
                throw new CannotStart(
                        "随附的 PostgreSQL 不支持这台机器（" + machine() + "）。请安装 PostgreSQL，并用 ZHIQING_DB_URL 指定。",
                        "No PostgreSQL is shipped for this machine (" + machine()
                                + "). Install one and name it by ZHIQING_DB_URL.");
            }
            Path half = Files.createTempDirectory(home.postgres(), "unpacking");
            untar(packed, half);
            return Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CannotStart(
                    "PostgreSQL 程序无法解压到 " + folder + "，请检查磁盘空间和权限。",
                    "PostgreSQL's programs could not be unpacked to " + folder + "; check room and rights.",
                    e);
        }
    }

    private static String archive() {
        return "aarch64".equals(System.getProperty("os.arch"))
                ? "postgres-linux-arm_64.txz"
                : machine().startsWith("linux") ? "postgres-linux-x86_64.txz" : "none";
    }

    private static String machine() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT) + " " + System.getProperty("os.arch", "");
    }

    private static void untar(InputStream packed, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("an entry outside its folder: " + entry.getName());
                }
                unpack(tar, entry, file);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file, StandardCopyOption.REPLACE_EXISTING);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(
                    file,
                    Set.of(
                            PosixFilePermission.OWNER_READ,
                            PosixFilePermission.OWNER_WRITE,
                            PosixFilePermission.OWNER_EXECUTE,
                            PosixFilePermission.GROUP_READ,
                            PosixFilePermission.GROUP_EXECUTE,
                            PosixFilePermission.OTHERS_READ,
                            PosixFilePermission.OTHERS_EXECUTE));
        }
    }
}
