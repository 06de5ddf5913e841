package cn.zhiqing.reports.annual.read;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** 字形: brings the many ways of writing one label to one key: full and half width, radicals, Traditional script, spaces. */
final class Script {
    /** Supplementary radicals, which NFKC leaves as they are, beside the character that was meant. */
    private static final String RADICALS = "⺠民⻅见⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻩黄⻬齐⻮齿⻰龙⻳龟⺟母⺫目⻄西⻆角⻨麦⺝月⻁虎⺃乙⻑长⻖阝";

    /** Traditional beside Simplified, for the words of the forms and of bodies. */
    private static final String TRADITIONAL = "開开請请數数結结轉转報报處处國国屬属於于機机關关業业務务無无總总計计復复複复議议訴诉訟讼維维糾纠審审後后規规範范許许罰罚強强費费採采購购"
            + "項项額额單单萬万內内類类執执詢询經经對对過过現现補补確确認认獲获繳缴納纳據据區区鎮镇廳厅會会員员辦办訪访舉举種种製制廢废發发條条聯联與与"
            + "統统間间標标體体個个為为應应護护險险穩稳創创學学術术構构濟济縣县門门廣广達达啟启織织給给檔档協协權权聽听傳传節节號号責责這这當当還还來来"
            + "實实際际問问題题進进產产紙纸質质電电農农鄉乡財财證证戶户衛卫環环稅税縮缩劃划設设資资訊讯職职監监檢检測测級级領领導导優优畫画圖图書书誌志"
            + "組组沒没費费續续夠够並并準准備备約约協协勞劳動动漢汉島岛陽阳陰阴臺台灣湾東东長长寧宁遼辽貴贵慶庆蘇苏蘭兰鐵铁鋼钢園园減减兒儿婦妇營营僑侨";

    private static final Map<Character, Character> MEANT = table();

    private Script() {}

    private static Map<Character, Character> table() {
        Map<Character, Character> meant = new HashMap<>();
        for (String pairs : new String[] {RADICALS, TRADITIONAL}) {
            for (int i = 0; i + 1 < pairs.length(); i += 2) {
                meant.put(pairs.charAt(i), pairs.charAt(i + 1));
            }
        }
        meant.put('−', '-');
        meant.put('–', '-');
        return meant;
    }

    /** Text as printed, without invisible characters and left-overs of conversion. */
    static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSpaceChar(c)) {
                out.append(' ');
            } else if (!isInvisible(c)) {
                out.append(isCompatibility(c) ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC) : c);
            }
        }
        return out.toString().strip();
    }

    private static boolean isInvisible(char c) {
        return (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || c == '\u2060'
                || c == '\uFEFF'
                || c == '\u00AD'
                || (c >= '\uE000' && c <= '\uF8FF')
                || (c < ' ' && c != '\t' && c != '\n');
    }

    private static boolean isCompatibility(char c) {
        return (c >= '\u2E80' && c <= '\u2FDF') || (c >= '\uF900' && c <= '\uFAFF');
    }

    /** The same number of characters, Traditional ones and wide digits replaced. */
    static String simplified(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : MEANT.getOrDefault(c, c));
        }
        return out.toString();
    }

    /** One form for all: NFKC, radicals and Traditional characters replaced, no white space. */
    static String fold(String text) {
        String wide = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder out = new StringBuilder(wide.length());
        for (int i = 0; i < wide.length(); i++) {
            char c = wide.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !isInvisible(c)) {
                out.append(MEANT.getOrDefault(c, c));
            }
        }
        return out.toString();
    }

    /** The key of a label: folded, letters and digits only. */
    static String key(String text) {
        String folded = fold(text);
        StringBuilder out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isLetterOrDigit(folded.charAt(i))) {
                out.append(folded.charAt(i));
            }
        }
        return out.toString();
    }
}
