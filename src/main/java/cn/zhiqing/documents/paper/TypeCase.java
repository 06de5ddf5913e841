package cn.zhiqing.documents.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 字架 The fonts that papers are set from: for each face the city's own from {@code fonts} under {@code ZHIQING_HOME}, then the
 * shipped one that stands for it, then the shipped one with the rare characters. A character in none of them is refused, never
 * drawn as a box (ADR 0100).
 */
final class TypeCase {

    private static final Logger LOG = LoggerFactory.getLogger(TypeCase.class);

    /** In this order: 仿宋 and 小标宋 are also 宋. */
    private static final Map<Face, Pattern> NAMES = new EnumMap<>(Map.of(
            Face.FANG, names("仿宋|fang ?song|fzfs"),
            Face.KAI, names("楷|kai ?ti|simkai|fzkt|zhiqing kai"),
            Face.HEI, names("黑体|sim ?hei|hei ?ti|fzht"),
            Face.BIAOSONG, names("小标宋|biao ?song|fzxbs"),
            Face.SONG, names("宋体|sim ?sun|song ?ti|fzss")));

    private final Map<Face, List<TypeFont>> faces;

    private TypeCase(Map<Face, List<TypeFont>> faces) {
        this.faces = faces;
    }

    /**
     * Reads all fonts.
     *
     * @param folder of the city's own fonts; need not exist
     */
    static TypeCase of(Path folder) {
        TypeFont rare = shipped("zhiqing-song");
        TypeFont text = shipped("zhiqing-fang");
        Map<Face, TypeFont> own = own(folder);
        var faces = new EnumMap<Face, List<TypeFont>>(Face.class);
        for (Face face : Face.values()) {
            var row = new ArrayList<TypeFont>();
            Optional.ofNullable(own.get(face)).ifPresent(row::add);
            switch (face) {
                case FANG -> row.addAll(List.of(text, rare));
                case SONG -> row.addAll(List.of(rare, text));
                case KAI -> row.addAll(List.of(shipped("zhiqing-kai"), rare));
                case HEI -> row.addAll(List.of(shipped("zhiqing-hei"), rare));
                case BIAOSONG -> row.addAll(List.of(shipped("zhiqing-biaosong"), rare));
            }
            faces.put(face, row);
        }
        return new TypeCase(faces);
    }

    /** The font from which a character is set. */
    Optional<TypeFont> find(Face face, int codePoint) {
        return faces.getOrDefault(face, List.of()).stream()
                .filter(font -> font.has(codePoint))
                .findFirst();
    }

    int width(Face face, int codePoint) {
        return find(face, codePoint).map(font -> font.width(codePoint)).orElse(-1);
    }

    /** The font that mainly stands for a face. */
    TypeFont first(Face face) {
        return faces.getOrDefault(face, List.of()).getFirst();
    }

    private static Map<Face, TypeFont> own(Path folder) {
        var found = new EnumMap<Face, TypeFont>(Face.class);
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file ->
                            file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".ttf"))
                    .sorted()
                    .forEach(file -> take(file, found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static void take(Path file, Map<Face, TypeFont> found) {
        try {
            TypeFont font = TypeFont.read(Files.readAllBytes(file));
            String names = file.getFileName() + "\n" + font.names();
            Stream.of(Face.FANG, Face.BIAOSONG, Face.KAI, Face.HEI, Face.SONG)
                    .filter(face ->
                            NAMES.getOrDefault(face, names("")).matcher(names).find())
                    .findFirst()
                    .ifPresentOrElse(
                            face -> {
                                found.put(face, font);
                                LOG.info("Papers are set in {} ({}) from {}", face.label(), font.family(), file);
                            },
                            () -> LOG.warn("Font {} is none of the faces of an official document: not used", file));
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("Font {} is not used: {}", file, e.getMessage());
        }
    }

    private static TypeFont shipped(String name) {
        try (InputStream in = TypeCase.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("The shipped font " + name + " is missing");
            }
            return TypeFont.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern names(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
