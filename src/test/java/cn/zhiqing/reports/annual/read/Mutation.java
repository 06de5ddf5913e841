package cn.zhiqing.reports.annual.read;

import java.util.regex.Pattern;

/** What happens to the characters of a report on its way from one program to another. */
enum Mutation {
    NONE,
    HALF_WIDTH_BRACKETS,
    FULL_WIDTH_DIGITS_IN_LABELS,
    FULL_WIDTH_NUMBERS,
    ORDINALS_WITH_COMMA,
    CIRCLED_ORDINALS,
    SPACE_AFTER_ORDINAL,
    SPACES_IN_WORDS,
    IDEOGRAPHIC_SPACES,
    RADICALS,
    TRADITIONAL,
    THOUSANDS,
    ZERO_WIDTH,
    BOOKMARKS,
    OTHER_QUOTES,
    MISPRINTS,
    HEADING_MARKS,
    OTHER_HEADINGS,
    WINDOWS_LINES;

    String apply(String text) {
        return switch (this) {
            case NONE -> text;
            case HALF_WIDTH_BRACKETS ->
                text.replace('（', '(').replace('）', ')').replace('，', ',').replace('：', ':');
            case FULL_WIDTH_DIGITS_IN_LABELS ->
                replaced(text, "(?<=\\D)([1-8])\\.(?=[\u4e00-\u9fff])", digit -> (char) (digit + 0xFEE0) + "．");
            case FULL_WIDTH_NUMBERS ->
                replaced(
                        text, "(?<![\\d=\"a-z])(\\d)(?![\\d\"年./,])", digit -> String.valueOf((char) (digit + 0xFEE0)));
            case ORDINALS_WITH_COMMA ->
                replaced(text, "(?<=\\D)([1-8])\\.(?=[\u4e00-\u9fff])", digit -> (char) digit + "、");
            case CIRCLED_ORDINALS ->
                replaced(
                        text,
                        "(?<=\\D)([1-8])\\.(?=[\u4e00-\u9fff])",
                        digit -> String.valueOf((char) ('①' + digit - '1')));
            case SPACE_AFTER_ORDINAL ->
                replaced(text, "(?<=\\D)([1-8])\\.(?=[\u4e00-\u9fff])", digit -> (char) digit + ". ");
            case SPACES_IN_WORDS ->
                text.replace("结果", "结果 ")
                        .replace("本年度办理", "本 年 度 办 理")
                        .replace("予以公开", "予以 公开")
                        .replace("总计", "总　计");
            case IDEOGRAPHIC_SPACES -> text.replace("重复申请", "　重复申请　").replace("国家秘密", "国家\u00A0秘密");
            case RADICALS ->
                text.replace('行', '⾏')
                        .replace('见', '⻅')
                        .replace('年', '年')
                        .replace('人', '⼈')
                        .replace('工', '⼯');
            case TRADITIONAL ->
                text.replace("开", "開")
                        .replace("请", "請")
                        .replace("总计", "總計")
                        .replace("结", "結")
                        .replace("转", "轉")
                        .replace("处理", "處理")
                        .replace("维持", "維持")
                        .replace("纠", "糾")
                        .replace("审", "審")
                        .replace("复议", "復議")
                        .replace("规", "規");
            case THOUSANDS -> replaced(text, "(?<![\\d.])(\\d)(?=\\d{3}(?![\\d年]))", digit -> (char) digit + ",");
            case ZERO_WIDTH -> text.replace("申请", "申\u200B请").replace("公开", "公\uFEFF开");
            case BOOKMARKS -> text.replace("部分公开", "[bookmark: _Hlk1]部分公开").replace("重复申请", "[bookmark: _Hlk66]重复申请");
            case OTHER_QUOTES -> text.replace("“三安全一稳定”", "\"三安全一稳定\"");
            case MISPRINTS ->
                text.replace("废止件数", "度止件数")
                        .replace("合法权益", "合法权利")
                        .replace("需要另行制作", "须另行制作")
                        .replace("不计其他情形", "不计其它情形");
            case HEADING_MARKS ->
                text.replace("四、政府信息公开行政复议", "#### 四、政府信息公开行政复议").replace("予以公开", "**予以公开**");
            case OTHER_HEADINGS ->
                text.replace("四、政府信息公开行政复议、行政诉讼情况", "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况")
                        .replace("五、存在的主要问题及改进情况", "五、政府信息公开工作存在的主要问题及改进情况");
            case WINDOWS_LINES -> text.replace("\n", "\r\n");
        };
    }

    private interface Digit {
        String shown(int digit);
    }

    private static String replaced(String text, String pattern, Digit digit) {
        return Pattern.compile(pattern)
                .matcher(text)
                .replaceAll(match -> digit.shown(match.group(1).charAt(0)));
    }
}
