package cn.zhiqing.site.web;

import java.util.List;

/**
 * 首页 What the home page shows.
 *
 * @param bodies the first few bodies that take applications
 * @param total how many there are
 */
public record HomePage(List<Counter> bodies, int total) {

    public HomePage {
        bodies = List.copyOf(bodies);
    }

    public boolean more() {
        return total > bodies.size();
    }
}
