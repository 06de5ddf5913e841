package cn.zhiqing.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** A person who has no mouse: gets everywhere by Tab, arrow keys, space and Enter, and sees where the focus is. */
final class Keyboard {

    private static final int FURTHEST = 120;

    /** A ring around the element itself or, for one of several answers, around its whole label. */
    private static final String RING = """
            (() => {
              const focused = document.activeElement;
              return [focused, focused.closest('label')]
                .filter(e => e)
                .map(e => getComputedStyle(e))
                .some(style => style.outlineStyle !== 'none' || style.boxShadow !== 'none');
            })()""";

    private final Page page;
    private int loads;

    Keyboard(Page page) {
        this.page = page;
        page.onLoad(_ -> loads++);
    }

    /** Goes to the link or button with these words and presses it. */
    void press(String words) {
        reach("e.matches('a,button') && e.textContent.trim() === '" + words + "'", words);
        pressEnter();
    }

    /** Chooses the {@code place}-th of several answers and sends the form. */
    void choose(String name, int place) {
        reach("e.name === '" + name + "' && e.type === 'radio'", name);
        page.keyboard().press("Space");
        for (int down = 0; down < place; down++) {
            page.keyboard().press("ArrowDown");
        }
        press("继续");
    }

    /** Types into the field of this name. */
    void type(String name, String text) {
        reach("e.name === '" + name + "'", name);
        page.keyboard().insertText(text);
    }

    private void pressEnter() {
        int before = loads;
        page.keyboard().press("Enter");
        page.waitForCondition(() -> loads > before);
    }

    private void reach(String condition, String what) {
        for (int step = 0; step < FURTHEST; step++) {
            if (holds(condition)) {
                assertThat((Boolean) page.evaluate(RING))
                        .as("the focus is seen on " + what)
                        .isTrue();
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not reach " + what + " on " + page.url());
    }

    private boolean holds(String condition) {
        return (Boolean) page.evaluate("(() => { const e = document.activeElement; return !!(" + condition + "); })()");
    }
}
