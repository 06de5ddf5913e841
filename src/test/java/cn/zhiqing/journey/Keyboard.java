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

    /** Passes the menu by the link that stands before it, as people do who go through a page a hundred times a day. */
    void skipToContent() {
        page.keyboard().press("Tab");
        reach("e.matches('a.skip')", "跳到正文");
        page.keyboard().press("Enter");
        page.waitForCondition(() -> holds("e.id === 'main'"));
    }

    /** Goes to the link of this address in the content and presses it. */
    void follow(String href) {
        reach("e.matches('main a') && e.getAttribute('href') === '" + href + "'", href);
        pressEnter();
    }

    /** Goes to the button and sends its form. */
    void send(String button) {
        reach("e.matches('" + button + "')", button);
        pressEnter();
    }

    /** Goes to what opens on the same page, or in no page at all, and presses it. */
    void toggle(String control) {
        reach("e.matches('" + control + "')", control);
        page.keyboard().press("Enter");
    }

    /** Answers one question whatever it is: a text, a day, one of a list by its value or its words, one of several, a tick. */
    void answer(String name, String value) {
        reach("e.name === '" + name + "'", name);
        String kind = (String) page.evaluate("document.activeElement.tagName + ' ' + document.activeElement.type");
        switch (kind) {
            case "INPUT checkbox" -> page.keyboard().press("Space");
            case "INPUT radio" -> {
                page.keyboard().press("Space");
                arrow("e.checked && e.value === '" + value + "'", name + " = " + value);
            }
            case "SELECT select-one" ->
                arrow(
                        "e.value === '" + value + "' || e.selectedOptions[0].text.includes('" + value + "')",
                        name + " = " + value);
            case "INPUT date" -> day(value);
            default -> {
                page.keyboard().press("Control+A");
                page.keyboard().insertText(value);
            }
        }
    }

    /** The parts of a date stand in the order of the browser's own language: month first, or year first. */
    private void day(String iso) {
        String year = iso.substring(0, 4);
        String monthAndDay = iso.substring(5).replace("-", "");
        page.keyboard().type(monthAndDay + year);
        if (!holds("e.value === '" + iso + "'")) {
            page.keyboard().press("ArrowLeft");
            page.keyboard().press("ArrowLeft");
            page.keyboard().type(year);
            page.keyboard().press("ArrowRight");
            page.keyboard().type(monthAndDay);
        }
        assertThat(holds("e.value === '" + iso + "'")).as("the day " + iso).isTrue();
    }

    private void arrow(String condition, String what) {
        for (int step = 0; step < FURTHEST && !holds(condition); step++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(holds(condition)).as("the arrows reach " + what).isTrue();
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
