package cn.zhiqing.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one edition: lines {@code key=value}, a line {@code ---}, then a line {@code 第…条} before its paragraphs and items. */
final class StatuteFile {

    private static final Pattern ARTICLE = Pattern.compile("第([一二三四五六七八九十百零]+)条");
    private static final Pattern ITEM = Pattern.compile("（[一二三四五六七八九十]+）(.+)");

    private final Map<String, String> head = new HashMap<>();
    private final List<Provision> provisions = new ArrayList<>();
    private List<Provision.Paragraph> paragraphs = new ArrayList<>();
    private int article;

    private StatuteFile() {}

    /**
     * @param name of a file beside {@code /law/}
     * @throws IllegalStateException when the file is missing or not written so
     */
    static Statute read(String name) {
        try (InputStream in = StatuteFile.class.getResourceAsStream("/law/" + name)) {
            if (in == null) {
                throw new IllegalStateException("law text is missing: " + name);
            }
            return new StatuteFile()
                    .read(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Statute read(List<String> lines) {
        int body = lines.indexOf("---");
        lines.subList(0, body).forEach(line -> {
            int equals = line.indexOf('=');
            head.put(line.substring(0, equals), line.substring(equals + 1));
        });
        lines.subList(body + 1, lines.size()).forEach(this::line);
        end();
        String until = head.get("until");
        return new Statute(
                value("code"),
                value("name"),
                List.of(value("short").split(",")),
                value("number"),
                LocalDate.parse(value("from")),
                until == null ? null : LocalDate.parse(until),
                Integer.parseInt(head.getOrDefault("articles", "0")),
                provisions);
    }

    private String value(String key) {
        return Objects.requireNonNull(head.get(key), () -> "law text without " + key);
    }

    private void line(String line) {
        Matcher begins = ARTICLE.matcher(line);
        Matcher item = ITEM.matcher(line);
        if (begins.matches()) {
            end();
            article = Numerals.read(begins.group(1));
        } else if (item.matches()) {
            Provision.Paragraph open = paragraphs.removeLast();
            var items = new ArrayList<>(open.items());
            items.add(item.group(1));
            paragraphs.add(new Provision.Paragraph(open.text(), items));
        } else if (!line.isBlank()) {
            paragraphs.add(new Provision.Paragraph(line.strip(), List.of()));
        }
    }

    private void end() {
        if (article > 0) {
            provisions.add(new Provision(article, paragraphs));
            paragraphs = new ArrayList<>();
        }
    }
}
