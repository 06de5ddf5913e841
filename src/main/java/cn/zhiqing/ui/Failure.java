package cn.zhiqing.ui;

import java.util.List;

/**
 * A page that says what went wrong and where to go (出错的页).
 *
 * @param reference given to the hotline, who find the log with it; empty when nothing was logged
 * @param typed what the reader had written into a form that was not taken, to be copied from here
 */
public record Failure(int status, String title, String text, String reference, List<Link> links, List<String> typed) {

    public Failure {
        links = List.copyOf(links);
        typed = List.copyOf(typed);
    }

    public Failure(int status, String title, String text, String reference, List<Link> links) {
        this(status, title, text, reference, links, List.of());
    }

    Failure with(List<String> texts) {
        return new Failure(status, title, text, reference, links, texts);
    }
}
