package cn.zhiqing.ui;

import gg.jte.TemplateEngine;
import org.springframework.web.servlet.view.AbstractUrlBasedView;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/** Finds the template of a view name (视图): {@code cases/queue} is {@code src/main/jte/cases/queue.jte}. */
final class JteViews extends UrlBasedViewResolver {

    private final TemplateEngine engine;
    private final Shells shells;
    private final People people;

    JteViews(TemplateEngine engine, Shells shells, People people) {
        this.engine = engine;
        this.shells = shells;
        this.people = people;
        setViewClass(JteView.class);
        setSuffix(".jte");
        setRedirectHttp10Compatible(false);
        setOrder(0);
    }

    @Override
    protected AbstractUrlBasedView instantiateView() {
        return new JteView();
    }

    @Override
    protected AbstractUrlBasedView buildView(String viewName) throws Exception {
        JteView view = (JteView) super.buildView(viewName);
        view.wire(engine, shells, people);
        return view;
    }
}
