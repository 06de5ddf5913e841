package cn.zhiqing.city;

import cn.zhiqing.reports.annual.ReportFormat;
import cn.zhiqing.reports.annual.Table1Cell;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The figures of one published year of the sample city.
 *
 * @param first table 1, every cell of the year's format
 */
record SampleFigures(String code, YearFigures figures, Map<Table1Cell, BigDecimal> first) {

    static List<SampleFigures> all() {
        List<SampleFigures> all = new ArrayList<>();
        try (var stream = Objects.requireNonNull(SampleFigures.class.getResourceAsStream("/city/figures.txt"));
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<String[]> block = new ArrayList<>();
            for (String line : reader.lines().filter(l -> !l.startsWith("#")).toList()) {
                String[] words = line.split(" ");
                if (words.length == 2 && !words[0].contains(".") && !block.isEmpty()) {
                    all.add(read(block));
                    block.clear();
                }
                block.add(words);
            }
            all.add(read(block));
        } catch (IOException e) {
            throw new IllegalStateException("The figures of the sample city cannot be read", e);
        }
        return all;
    }

    private static SampleFigures read(List<String[]> block) {
        String code = block.getFirst()[0];
        int year = Integer.parseInt(block.getFirst()[1]);
        Map<String, int[]> rows = new HashMap<>();
        Map<String, BigDecimal> numbers = new HashMap<>();
        for (String[] words : block.subList(1, block.size())) {
            if (words.length == 2) {
                numbers.put(words[0], new BigDecimal(words[1]));
            } else {
                int[] counts = new int[YearFigures.COLUMNS];
                for (int i = 0; i < counts.length; i++) {
                    counts[i] = Integer.parseInt(words[i + 1]);
                }
                rows.put(words[0], counts);
            }
        }
        Map<Table1Cell, BigDecimal> first = new EnumMap<>(Table1Cell.class);
        for (Table1Cell cell : ReportFormat.forYear(year).table1()) {
            first.put(cell, numbers.getOrDefault(cell.id(), BigDecimal.ZERO));
        }
        return new SampleFigures(code, new YearFigures(year, rows, Map.of()), first);
    }
}
