package cn.zhiqing.reports.annual.read;

import cn.zhiqing.reports.annual.layout.Layouts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** 成批年报: the reports of a folder or of a ZIP, each read by itself: what one of them is or does stops no other. */
public final class ReportFolder {
    private static final int MOST = 5_000;
    private static final Charset CHINESE = Charset.forName("GB18030");

    private ReportFolder() {}

    /**
     * One file of the batch.
     *
     * @param name as the person finds it: path below the folder, or the ZIP's path, {@code !/} and the path within it
     */
    public record Named(String name, ReadResult result) {}

    /** What a path leads to: one report, or all files of a folder or an archive of reports, by name. */
    public static List<Named> read(Path path, ReportReader reader) {
        if (Files.isDirectory(path)) {
            return folder(path, reader);
        }
        ReadResult alone = reader.read(path);
        boolean batch = alone instanceof ReadResult.Unreadable && isArchiveOfFiles(path);
        return batch ? archive(path, reader) : List.of(new Named(path.toString(), alone));
    }

    private static List<Named> folder(Path folder, ReportReader reader) {
        try (Stream<Path> all = Files.walk(folder, 12)) {
            List<Path> files = all.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(folder.relativize(file).toString()))
                    .sorted()
                    .limit(MOST + 1L)
                    .toList();
            if (files.isEmpty() || files.size() > MOST) {
                return List.of(new Named(folder.toString(), count(files.size())));
            }
            return files.stream().flatMap(file -> read(file, reader).stream()).toList();
        } catch (IOException | java.io.UncheckedIOException closed) {
            return List.of(new Named(
                    folder.toString(),
                    new ReadResult.Unreadable(
                            "文件夹打不开：请检查路径和权限", "the folder cannot be opened: check its permissions")));
        }
    }

    private static ReadResult.Unreadable count(int files) {
        return files == 0
                ? new ReadResult.Unreadable("文件夹里没有文件", "the folder holds no files")
                : new ReadResult.Unreadable(
                        "超过" + MOST + "个文件，请分批检查", "more than " + MOST + " files; check them in parts");
    }

    private static boolean isHidden(String name) {
        String plain = name.replace('\\', '/');
        return plain.startsWith(".") || plain.contains("/.") || plain.startsWith("__MACOSX/");
    }

    /** An office file is packed too, but names its parts in a way of its own; it has been refused for another reason. */
    private static boolean isArchiveOfFiles(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            if (Layouts.kind(in.readNBytes(1024)) != Layouts.Kind.PACKED) {
                return false;
            }
        } catch (IOException closed) {
            return false;
        }
        try (ZipFile zip = open(path)) {
            return zip.stream()
                    .noneMatch(entry -> entry.getName().equals("[Content_Types].xml")
                            || entry.getName().equals("OFD.xml")
                            || entry.getName().equals("content.xml"));
        } catch (IOException damaged) {
            return false;
        }
    }

    /** Names are UTF-8 or, from many Chinese programs, GB 18030. */
    private static ZipFile open(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (java.util.zip.ZipException otherNames) {
            return new ZipFile(path.toFile(), CHINESE);
        }
    }

    private static List<Named> archive(Path path, ReportReader reader) {
        var read = new ArrayList<Named>();
        try (ZipFile zip = open(path)) {
            List<? extends ZipEntry> entries = zip.stream()
                    .filter(entry -> !entry.isDirectory() && !isHidden(entry.getName()))
                    .sorted(java.util.Comparator.comparing(ZipEntry::getName))
                    .limit(MOST + 1L)
                    .toList();
            if (entries.isEmpty() || entries.size() > MOST) {
                return List.of(new Named(path.toString(), count(entries.size())));
            }
            for (ZipEntry entry : entries) {
                read.add(new Named(path + "!/" + entry.getName(), entry(zip, entry, reader)));
            }
        } catch (IOException | IllegalArgumentException damaged) {
            read.add(new Named(
                    path.toString(),
                    new ReadResult.Unreadable("压缩包已损坏，其余文件未读取", "the archive is damaged; the rest was not read")));
        }
        return read;
    }

    private static ReadResult entry(ZipFile zip, ZipEntry entry, ReportReader reader) {
        try (InputStream in = zip.getInputStream(entry)) {
            return reader.read(SourceBytes.of(in));
        } catch (UnreadableSource tooLarge) {
            return tooLarge.asResult();
        } catch (IOException damaged) {
            return new ReadResult.Unreadable("压缩包里的这个文件已损坏或者加了密码", "damaged or encrypted within the archive");
        }
    }
}
