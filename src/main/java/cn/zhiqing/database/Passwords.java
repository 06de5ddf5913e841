package cn.zhiqing.database;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The passwords of the two database roles, made once and kept in the key folder, readable by the owner only. */
record Passwords(String owner, String app) {

    static Passwords of(Home home) {
        Path file = home.keys().resolve("database.properties");
        try {
            return Files.exists(file) ? read(file) : create(file);
        } catch (IOException e) {
            throw new CannotStart(
                    "数据库口令文件 " + file + " 读写失败，请检查权限。",
                    "The file of database passwords " + file + " cannot be read or written; check its rights.",
                    e);
        }
    }

    @Override
    public String toString() {
        return "Passwords[‹sealed›]";
    }

    private static Passwords read(Path file) throws IOException {
        var lines = new Properties();
        lines.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
        String owner = lines.getProperty("owner");
        String app = lines.getProperty("app");
        if (owner == null || app == null) {
            throw new IOException("owner or app is missing in " + file);
        }
        return new Passwords(owner, app);
    }

    private static Passwords create(Path file) throws IOException {
        var random = new SecureRandom();
        var made = new Passwords(word(random), word(random));
        Path half = Files.createTempFile(
                file.getParent(),
                "database",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(half, "owner=" + made.owner() + "\napp=" + made.app() + "\n", StandardCharsets.UTF_8);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        return made;
    }

    private static String word(SecureRandom random) {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
