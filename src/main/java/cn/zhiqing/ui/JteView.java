package cn.zhiqing.ui;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.view.AbstractUrlBasedView;

/**
 * One compiled template (模板). The page is rendered whole before the first byte leaves, so a template that fails ends in the
 * error page and never in half a page.
 */
final class JteView extends AbstractUrlBasedView {

    private @Nullable TemplateEngine engine;
    private @Nullable Shells shells;

    void wire(TemplateEngine givenEngine, Shells givenShells) {
        this.engine = givenEngine;
        this.shells = givenShells;
        setContentType("text/html;charset=UTF-8");
    }

    @Override
    public boolean checkResource(Locale locale) {
        return Objects.requireNonNull(engine).hasTemplate(Objects.requireNonNull(getUrl()));
    }

    @Override
    protected void renderMergedOutputModel(
            Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, Object> given = new HashMap<>(model);
        given.put("shell", Objects.requireNonNull(shells).around(request));
        Utf8ByteOutput output = new Utf8ByteOutput();
        Objects.requireNonNull(engine).render(Objects.requireNonNull(getUrl()), given, output);
        response.setContentType(getContentType());
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
