package cn.zhiqing.reports.annual.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * 文本来源: reads plain text in the layouts that conversion leaves behind: tab-separated rows, rows between bars, one cell a line
 * (with or without a tab before it), numbers after a label on one line.
 */
final class TextSource {
    private static final Pattern LEFT_OVERS = Pattern.compile(
            "\\[bookmark:[^\\]]*\\]|!\\[[^\\]]*\\]\\([^)]*\\)|\\*\\*|</?(?:td|tr|table|br|p|div|span)[^>]*>");
    private static final Pattern RULE =
            Pattern.compile("[|+\\s:=\\-─━┼│├┤┌┐└┘┬┴]*(?:---|───|━━━|===)[|+\\s:=\\-─━┼│├┤┌┐└┘┬┴]*");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–―－~·•]{1,2}\\s*\\d{1,3}\\s*[-—–―－~·•]{1,2}|第\\s*\\d{1,3}\\s*页.{0,12}|\\d{1,3}\\s*/\\s*\\d{1,3}",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final int ROW_WIDTH = 4;

    /** A longer line is running text: no cells are looked for in it. */
    private static final int LONGEST_LINE_OF_CELLS = 2_000;

    private final List<Token> tokens = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> raw;
    private final boolean wordCells;
    private final int usualGap;

    private TextSource(List<String> raw) {
        this.raw = raw;
        this.wordCells = startsCellsWithTabs(raw);
        this.usualGap = usualGap(raw);
    }

    static Source read(String text) throws UnreadableSource {
        String[] raw =
                LEFT_OVERS.matcher(text).replaceAll("").split("\\r{0,3}\\n|\\r|\\f|\\x0B|\\x85|\\u2028|\\u2029", -1);
        TextSource source = new TextSource(Arrays.asList(raw));
        if (source.wordCells) {
            source.readWordCells();
        } else {
            source.readLines();
        }
        return new Source(source.tokens, List.of(), source.lines);
    }

    /** Tables copied out of a word processor: every cell on a line of its own after a tab, an empty line after each row. */
    private static boolean startsCellsWithTabs(List<String> raw) {
        long cells = raw.stream()
                .filter(line -> line.startsWith("\t") && line.indexOf('\t', 1) < 0 && !line.contains("|"))
                .count();
        long rows = raw.stream().filter(line -> line.strip().indexOf('\t') >= 0).count();
        return cells >= 12 && cells > rows;
    }

    /** Empty lines between two numbers that stand below each other, as a rule. */
    private static int usualGap(List<String> raw) {
        Map<Integer, Integer> seen = new HashMap<>();
        int empty = 0;
        boolean afterNumber = false;
        for (String line : raw) {
            if (line.isBlank()) {
                empty++;
                continue;
            }
            boolean number = Numbers.parse(Script.clean(line)) != null;
            if (number && afterNumber) {
                seen.merge(empty, 1, Integer::sum);
            }
            afterNumber = number;
            empty = 0;
        }
        return seen.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private void readWordCells() throws UnreadableSource {
        boolean inRow = false;
        StringBuilder cell = new StringBuilder();
        for (String line : raw) {
            boolean starts = line.startsWith("\t");
            if (inRow && !starts && !line.isEmpty()) {
                cell.append(line);
                continue;
            }
            if (inRow) {
                tokens.add(Token.of(cell.toString()));
            }
            cell.setLength(0);
            if (starts) {
                cell.append(line.substring(1));
            } else if (inRow) {
                tokens.add(Token.ROW_END);
            } else {
                plain(line);
            }
            inRow = starts;
            keep(line);
        }
        if (inRow) {
            tokens.add(Token.of(cell.toString()));
        }
    }

    private void readLines() throws UnreadableSource {
        int empty = 0;
        boolean singleCells = false;
        for (String line : raw) {
            keep(line);
            if (line.isBlank() && line.indexOf('\t') < 0) {
                empty++;
                continue;
            }
            if (empty > usualGap && singleCells && (empty - usualGap) % (usualGap + 1) == 0) {
                int cells = Math.min(8, (empty - usualGap) / (usualGap + 1));
                for (int i = 0; i < cells; i++) {
                    tokens.add(Token.PERHAPS_BLANK);
                }
            }
            empty = 0;
            if (RULE.matcher(line).matches()) {
                continue;
            }
            int before = tokens.size();
            separated(line);
            singleCells = tokens.size() == before + 1;
        }
    }

    private void separated(String line) throws UnreadableSource {
        char bar = line.indexOf('│') >= 0 ? '│' : line.indexOf('｜') >= 0 ? '｜' : '|';
        if (line.indexOf(bar) >= 0) {
            row(withoutOuterBars(line.strip(), bar).split(Pattern.quote(String.valueOf(bar)), -1));
        } else if (line.strip().indexOf('\t') >= 0 || (line.indexOf('\t') >= 0 && line.isBlank())) {
            row(line.split("\t", -1));
        } else {
            plain(line);
        }
    }

    private static String withoutOuterBars(String line, char bar) {
        int from = line.charAt(0) == bar ? 1 : 0;
        int to = line.length() > from && line.charAt(line.length() - 1) == bar ? line.length() - 1 : line.length();
        return line.substring(from, Math.max(from, to));
    }

    private void row(String[] cells) throws UnreadableSource {
        Source.checkWidth(cells.length);
        if (cells.length >= ROW_WIDTH) {
            Token.endRow(tokens);
        }
        for (String cell : cells) {
            if (cells.length < ROW_WIDTH) {
                addPieces(cell, tokens);
            } else {
                tokens.add(Token.of(cell));
            }
        }
        if (cells.length >= ROW_WIDTH) {
            tokens.add(Token.ROW_END);
        }
        Source.checkLength(tokens);
    }

    private void plain(String line) throws UnreadableSource {
        addLine(line, tokens);
        Source.checkLength(tokens);
    }

    /** A line of running text; page numbers are none. */
    static void addLine(String line, List<Token> tokens) {
        String text = Script.clean(line);
        if (!text.isEmpty() && !PAGE_NUMBER.matcher(text).matches()) {
            addPieces(text, tokens);
        }
    }

    private void keep(String line) {
        String text = Script.clean(line.replace('\t', ' '));
        if (!text.isEmpty()) {
            lines.add(text);
        }
    }

    /** A cell or a line; where numbers stand behind words with white space between them, they are cells of their own. */
    static void addPieces(String piece, List<Token> tokens) {
        String text = Script.clean(piece);
        if (text.indexOf(' ') < 0 || text.length() > LONGEST_LINE_OF_CELLS) {
            tokens.add(Token.of(text));
            return;
        }
        String[] words = text.split("\\s+");
        boolean several = holdsSeveralCells(words);
        if (!several && !isCell(words[words.length - 1])) {
            tokens.add(Token.of(text));
            return;
        }
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            Token word = Token.of(words[i]);
            boolean cell = several ? word.is(Token.Kind.NUMBER) || word.is(Token.Kind.WORDS) : i == words.length - 1;
            if (!cell) {
                label.append(words[i]).append(' ');
                continue;
            }
            addLabel(label, tokens);
            tokens.add(word);
        }
        addLabel(label, tokens);
    }

    private static void addLabel(StringBuilder label, List<Token> tokens) {
        if (!label.isEmpty()) {
            tokens.add(Token.of(label.toString()));
            label.setLength(0);
        }
    }

    private static boolean holdsSeveralCells(String[] words) {
        for (int i = 1; i < words.length; i++) {
            if (isCell(words[i - 1]) && isCell(words[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCell(String word) {
        Token token = Token.of(word);
        return token.is(Token.Kind.NUMBER) || token.is(Token.Kind.WORDS);
    }
}
