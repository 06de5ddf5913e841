package cn.zhiqing.reports.annual.read;

import cn.zhiqing.reports.annual.layout.Block;
import cn.zhiqing.reports.annual.layout.Layout;
import cn.zhiqing.reports.annual.layout.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 版面来源: the rows and lines of an office file, a PDF or an OFD as pieces. */
final class LaidSource {
    /** A table of fewer columns is a frame around running text. */
    private static final int NOT_A_ROW = 4;

    private LaidSource() {}

    static Source read(Layout layout) throws UnreadableSource {
        var tokens = new ArrayList<Token>();
        var lines = new ArrayList<String>();
        for (Block block : layout.blocks()) {
            switch (block) {
                case Block.Line(Block.Piece piece) -> line(piece.text(), piece.place(), tokens, lines);
                case Block.Row(List<Block.Piece> cells) -> row(cells, tokens, lines);
            }
            Source.checkLength(tokens);
        }
        return new Source(tokens, layout.headings(), lines);
    }

    private static void line(String text, Place place, List<Token> tokens, List<String> lines) {
        String clean = Script.clean(text);
        if (!clean.isEmpty()) {
            lines.add(clean);
            var found = new ArrayList<Token>();
            TextSource.addLine(text, found);
            found.forEach(token -> tokens.add(token.at(place)));
        }
    }

    private static void row(List<Block.Piece> cells, List<Token> tokens, List<String> lines) {
        if (cells.size() < NOT_A_ROW) {
            for (Block.Piece cell : cells) {
                cell.text().lines().forEach(text -> line(text, cell.place(), tokens, lines));
            }
            return;
        }
        Token.endRow(tokens);
        cells.forEach(cell -> tokens.add(Token.of(cell.text().replace("\n", "")).at(cell.place())));
        tokens.add(Token.ROW_END);
        lines.add(cells.stream().map(cell -> Script.clean(cell.text())).collect(Collectors.joining(" ")));
    }
}
