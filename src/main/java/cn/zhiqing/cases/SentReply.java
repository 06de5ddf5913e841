package cn.zhiqing.cases;

import java.util.List;

/**
 * 发出的答复: the letter as it went out, in words, with the addressee's full name.
 *
 * @param letterNumber 文号
 * @param remedy the paragraph on reconsideration and suit; empty where there is none
 * @param signedOn 成文日期 as printed
 */
public record SentReply(
        String organ,
        String title,
        String letterNumber,
        String addressee,
        List<String> paragraphs,
        String remedy,
        String signedOn) {

    public SentReply {
        paragraphs = List.copyOf(paragraphs);
    }
}
