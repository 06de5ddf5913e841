package cn.zhiqing.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who visits what: the pages of a working day, each at other requests and with other words every time. */
final class Walks {

    private static final List<String> WORDS =
            List.of("征收补偿", "城市更新", "出让合同", "经十路", "规划许可证", "2026-05", "资金", "旅游路北侧", "验收备案", "公租房", "没有这样的词语", "批复");
    private static final String FILE = "/cases/[a-z]+-\\d{4}-\\d+";
    private static final int LISTED = 3;

    private final String home;
    private final PageCity city;
    private final List<Stop> stops = new ArrayList<>();

    private Walks(PageCity city) {
        this.city = city;
        this.home = city.address();
    }

    /** A page and where it is this time. */
    record Stop(String page, Visitor who, IntFunction<String> address) {}

    /** Every page with somebody signed in who may see it, in the largest body of the city and above it. */
    static List<Stop> through(PageCity city) {
        Walks walks = new Walks(city);
        walks.clerk();
        walks.signatory();
        walks.office();
        walks.supervisor();
        walks.everybody();
        return walks.stops;
    }

    private Visitor staff(String login) {
        return Visitor.signedIn(home, login, city.password());
    }

    private void stop(String page, Visitor who, String address) {
        stops.add(new Stop(page, who, _ -> address));
    }

    private void stop(String page, Visitor who, List<String> addresses) {
        if (addresses.isEmpty()) {
            throw new IllegalStateException("nothing to visit as " + page);
        }
        stops.add(new Stop(page, who, i -> addresses.get(i % addresses.size())));
    }

    private void clerk() {
        Visitor clerk = staff("zrzy.jingban");
        List<String> open = files(clerk, "/workbench?tab=open");
        List<String> archived = files(clerk, "/workbench?tab=archived");
        stop("workbench", clerk, "/workbench?tab=open");
        stop("workbench, replied", clerk, "/workbench?tab=replied");
        stop("workbench, archived", clerk, "/workbench?tab=archived");
        stop("workbench, all", clerk, "/workbench?tab=all");
        stop("workbench, all, last page", clerk, last(clerk, "/workbench?tab=all"));
        stop("workbench, open, last page", clerk, last(clerk, "/workbench?tab=open"));
        stop(
                "workbench, filtered",
                clerk,
                List.of(
                        "/workbench?tab=all&ch=ONLINE&ty=NATURAL",
                        "/workbench?tab=all&re=PARTIAL",
                        "/workbench?tab=open&lamp=OVERDUE",
                        "/workbench?tab=all&tp=%E5%9F%8E%E5%B8%82%E6%9B%B4%E6%96%B0"));
        stop("workbench, searched", clerk, words("/workbench?tab=all&kw="));
        stop("workbench, open searched", clerk, words("/workbench?tab=open&kw="));
        stop("my helps and follows", clerk, "/workbench/mine");
        stop("request, open", clerk, open);
        stop("request, archived", clerk, archived);
        acts(clerk, open);
        stop("letter", clerk, linked(clerk, archived, FILE + "/letter/[^/]+"));
        stop(
                "precedents like it",
                clerk,
                open.stream().map(f -> f.replace("/cases/", "/precedents/for/")).toList());
        stop("precedents", clerk, "/precedents");
        stop("precedents, searched", clerk, words("/precedents?kw="));
        stop("letters of other bodies", clerk, "/consultations");
        stop("notices", clerk, "/notices");
    }

    /** The forms behind the buttons and links of open requests, by their last word. */
    private void acts(Visitor clerk, List<String> open) {
        Map<String, List<String>> forms = new LinkedHashMap<>();
        for (String href : linked(clerk, open, FILE + "/[a-z-]+")) {
            forms.computeIfAbsent(href.substring(href.lastIndexOf('/') + 1), _ -> new ArrayList<>())
                    .add(href);
        }
        forms.forEach((form, addresses) -> stop("form " + form, clerk, addresses));
    }

    private void signatory() {
        Visitor signatory = staff("zrzy.qianfa");
        stop("workbench of the signatory", signatory, "/workbench?tab=open");
        stop(
                "review and signature",
                signatory,
                linked(signatory, files(signatory, "/workbench?tab=open&st=IN_REVIEW"), FILE + "/sign"));
    }

    private void office() {
        Visitor office = staff("zrzy.gongkai");
        stop("workbench of the office", office, "/workbench?tab=open");
        stop("request, as the office", office, files(office, "/workbench?tab=open"));
        stop("intake", office, "/cases/new");
        stop("letters by e-mail", office, "/cases/intake/mail");
        stop("to be called", office, "/cases/intake/calls");
        stop("corrections and suggestions", office, "/cases/asks");
        stop("refusals looked at again", office, "/cases/reassess");
        stop("consignments", office, "/dispatch");
        stop("consignments, last page", office, last(office, "/dispatch"));
        stop("fees", office, "/fees");
        stop("fees, last page", office, last(office, "/fees"));
        stop("archive", office, "/archive");
        stop("archive, last page", office, last(office, "/archive"));
        stop("archive, destruction", office, "/archive/destruction");
        stop("own precedents", office, "/precedents/own");
        stop("reasons of reversals", office, "/precedents/reasons");
        stop("supervision of the own body", office, "/supervision");
        stop("reports", office, "/reports");
        stop(
                "annual report",
                office,
                List.of(
                        "/reports/annual/zrzy/2025?as=ledger",
                        "/reports/annual/zrzy/2024?as=ledger",
                        "/reports/annual/zrzy/2026?as=ledger"));
        stop("cell of the annual report", office, "/reports/annual/zrzy/2025/cells/R1_NEW.C1_NATURAL");
    }

    private void supervisor() {
        Visitor supervisor = staff("zhuguan");
        stop("workbench over all bodies", supervisor, "/workbench?tab=open&scope=all");
        stop("workbench over all bodies, all", supervisor, "/workbench?tab=all&scope=all");
        stop("workbench over all bodies, searched", supervisor, words("/workbench?tab=all&scope=all&kw="));
        stop("supervision", supervisor, List.of("/supervision", "/supervision?p=MONTH", "/supervision?body=zrzy"));
        for (String list :
                List.of("OPEN", "SOON", "OVERDUE", "WAITING", "RECEIVED", "ENDED", "LATE", "EXTENDED", "REVERSED")) {
            stop("supervision, " + list, supervisor, "/supervision/cases?set=" + list);
        }
        stop(
                "supervision, RECEIVED, last page",
                supervisor,
                last(supervisor, "/supervision/cases?set=RECEIVED&from=2020-01-01"));
        stop(
                "supervision, filtered",
                supervisor,
                "/supervision/cases?set=ENDED&from=2020-01-01&reply=PARTIAL&sort=NEWEST");
        stop("workload", supervisor, "/supervision/people");
        stop("urge letters", supervisor, "/supervision/urges");
        stop("weekly digest", supervisor, "/supervision/digest");
        stop("a request beneath", supervisor, files(supervisor, "/workbench?tab=open&scope=all"));
    }

    private void everybody() {
        Visitor reader = new Visitor(home);
        for (String address :
                List.of("/", "/guide", "/annual-reports", "/apply", "/apply/who", "/track", "/verify", "/sign-in")) {
            stop("public " + address, reader, address);
        }
        Visitor applicant = new Visitor(home);
        String id = PageCity.ID_NUMBER;
        applicant.post("/track", List.of("code", city.received(), "factor", id.substring(id.length() - 4)));
        stop("public /track/case", applicant, "/track/case");
    }

    private static List<String> words(String before) {
        return WORDS.stream()
                .map(word -> before + java.net.URLEncoder.encode(word, java.nio.charset.StandardCharsets.UTF_8))
                .toList();
    }

    /** Requests on the first pages of a list. */
    private static List<String> files(Visitor who, String list) {
        TreeSet<String> found = new TreeSet<>();
        for (int page = 1; page <= LISTED; page++) {
            found.addAll(hrefs(good(who, list + "&page=" + page), FILE));
        }
        return List.copyOf(found);
    }

    private static List<String> linked(Visitor who, List<String> pages, String pattern) {
        TreeSet<String> found = new TreeSet<>();
        pages.forEach(page -> found.addAll(hrefs(good(who, page), pattern)));
        return List.copyOf(found);
    }

    private static List<String> hrefs(Document page, String pattern) {
        return page.select("a[href]").eachAttr("href").stream()
                .filter(href -> href.matches(pattern))
                .toList();
    }

    private static String last(Visitor who, String list) {
        return good(who, list).select(".pager a[href]").stream()
                .filter(link -> link.text().matches("\\d+"))
                .max(Comparator.comparingInt((Element link) -> Integer.parseInt(link.text())))
                .map(link -> link.attr("href"))
                .orElse(list);
    }

    private static Document good(Visitor who, String address) {
        Visitor.Visit visit = who.get(address);
        if (visit.status() != 200) {
            throw new IllegalStateException(address + " answers " + visit.status());
        }
        return visit.page();
    }
}
