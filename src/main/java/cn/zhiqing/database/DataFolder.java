package cn.zhiqing.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The data folder of the embedded server. It is initialised under another name and renamed when complete, so a folder of
 * the right name is whole. Nothing found is ever deleted: what is broken is moved aside.
 */
final class DataFolder {

    private final Home home;
    private final ServerCommand command;

    DataFolder(Home home, ServerCommand command) {
        this.home = home;
        this.command = command;
    }

    /** Makes sure there is a whole data folder of the right version that belongs to us. */
    void ready(Passwords passwords, Progress progress) {
        Path half = home.postgres().resolve("data.unfinished");
        if (Files.exists(half)) {
            setAside(half, progress);
        }
        Path data = home.data();
        if (isEmpty(data)) {
            initialise(half, passwords, progress);
        } else if (!Files.exists(data.resolve("PG_VERSION"))) {
            setAside(data, progress);
            initialise(half, passwords, progress);
        } else {
            mustBeWhole(data);
        }
    }

    private void mustBeWhole(Path data) {
        try {
            String major = Files.readString(data.resolve("PG_VERSION")).strip();
            if (!major.equals(Integer.toString(Binaries.MAJOR))) {
                throw new CannotStart(
                        "数据目录 " + data + " 属于 PostgreSQL " + major + "，本版本需要 " + Binaries.MAJOR
                                + "。请用原版本的知情导出数据，或用 pg_upgrade 升级后再启动；数据未被改动。",
                        "The data in " + data + " belong to PostgreSQL " + major + ", this Zhiqing needs "
                                + Binaries.MAJOR
                                + ". Export them with the Zhiqing that made them, or run pg_upgrade; nothing was touched.");
            }
            String owner = Files.getOwner(data).getName();
            String me = Files.getOwner(home.lock()).getName();
            if (!owner.equals(me)) {
                throw new CannotStart(
                        "数据目录 " + data + " 属于用户 " + owner + "，当前用户是 " + me + "。请用 " + owner + " 启动，或用 chown 改变属主。",
                        "The data in " + data + " belong to " + owner + ", you are " + me + ". Start Zhiqing as "
                                + owner + ", or change the owner with chown.");
            }
        } catch (IOException e) {
            throw new CannotStart("不能读取数据目录 " + data + "。", "The data folder " + data + " cannot be read.", e);
        }
        if (!Files.exists(data.resolve("global").resolve("pg_control"))) {
            throw new CannotStart(
                    "数据目录 " + data + " 不完整（缺 global/pg_control）。请从备份恢复；若确认不需要其中的数据，请把该目录改名后重新启动。",
                    "The data folder " + data
                            + " is not whole (global/pg_control is missing). Restore it from a backup;"
                            + " or, if its data are not needed, rename the folder and start again.");
        }
    }

    private void initialise(Path half, Passwords passwords, Progress progress) {
        progress.step("正在建立数据库", "Creating the database");
        Path passwordFile = home.keys().resolve("initdb.password");
        try {
            Files.writeString(passwordFile, passwords.owner() + "\n");
            var answer = command.run(
                    "initdb", options(half, passwordFile), home.logs().resolve("initdb.log"));
            if (answer.status() != 0) {
                throw failed(answer.text());
            }
            Files.deleteIfExists(home.data());
            Files.move(half, home.data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CannotStart("数据库目录无法建立。", "The database folder could not be created.", e);
        } finally {
            passwordFile.toFile().delete();
        }
    }

    private static List<String> options(Path folder, Path passwordFile) {
        return List.of(
                "-D",
                folder.toString(),
                "-U",
                EmbeddedServer.OWNER,
                "--pwfile=" + passwordFile,
                "-A",
                "scram-sha-256",
                "-E",
                "UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--no-instructions");
    }

    private CannotStart failed(String text) {
        return text.contains("No space left on device")
                ? CannotStart.diskFull(home.root(), 400)
                : new CannotStart("数据库建立失败：\n" + text, "The database could not be created; see the lines above.");
    }

    private void setAside(Path broken, Progress progress) {
        Path aside = home.moveAside(broken);
        progress.step(
                "上次没有建完的数据库已移到 " + aside + "（没有删除，确认无用后可自行删除），现在重新建立",
                "A database that was never finished was moved to " + aside + " (not deleted); creating a new one");
    }

    private static boolean isEmpty(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        } catch (IOException unreadable) {
            return false;
        }
    }
}
