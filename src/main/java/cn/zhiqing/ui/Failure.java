package cn.zhiqing.ui;

import java.util.List;

/**
 * A page that says what went wrong and where to go (出错的页).
 *
 * @param reference given to the hotline, who find the log with it; empty when nothing was logged
 */
public record Failure(int status, String title, String text, String reference, List<Link> links) {

    public Failure {
        links = List.copyOf(links);
    }
}
