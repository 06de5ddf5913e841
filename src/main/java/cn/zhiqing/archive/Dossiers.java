package cn.zhiqing.archive;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.access.StaffBook;
import cn.zhiqing.archive.pack.Dossier;
import cn.zhiqing.archive.pack.Expected;
import cn.zhiqing.cases.TimelineEntry;
import cn.zhiqing.cases.keeping.FilingDesk;
import cn.zhiqing.cases.keeping.Materials;
import cn.zhiqing.journal.Checkpoints;
import cn.zhiqing.journal.StreamProofs;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.StreamId;
import cn.zhiqing.notify.Delivery;
import cn.zhiqing.notify.Occasion;
import cn.zhiqing.notify.Postman;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 立卷: brings together what a package is made of. */
@Component
class Dossiers {

    private final FilingDesk filing;
    private final Proofs proofs;
    private final Postman postman;
    private final Bodies bodies;
    private final StaffBook staff;

    Dossiers(FilingDesk filing, Proofs proofs, Postman postman, Bodies bodies, StaffBook staff) {
        this.filing = filing;
        this.proofs = proofs;
        this.postman = postman;
        this.bodies = bodies;
        this.staff = staff;
    }

    /** The chain proof of a stream; a checkpoint is written when none covers it yet. */
    @Component
    static final class Proofs {

        private final StreamProofs proofs;
        private final Checkpoints checkpoints;

        Proofs(StreamProofs proofs, Checkpoints checkpoints) {
            this.proofs = proofs;
            this.checkpoints = checkpoints;
        }

        String of(StreamId stream) {
            return proofs.of(stream)
                    .or(() -> checkpoints.write().flatMap(_ -> proofs.of(stream)))
                    .orElse("");
        }

        String publicKey() {
            return proofs.publicKey();
        }
    }

    /** Empty when the case is not archived any more, or was destroyed. */
    Optional<Dossier> of(FilePackage row) {
        Body body = bodies.get(row.body());
        return filing.of(row.id())
                .map(materials -> new Dossier(
                        materials,
                        new Dossier.Organ(body.name(), body.code()),
                        new Dossier.Keeping(
                                row.archivedOn(),
                                row.fileClass().label(),
                                row.period().label(),
                                row.period().code(),
                                row.keepUntil() == null ? "永久保存" : "至 " + row.keepUntil()),
                        staff::name,
                        notices(row.id(), materials.history()),
                        proofs.of(row.id().stream()),
                        proofs.publicKey()));
    }

    /** What the package of a case has to hold now. */
    Optional<Expected> expected(CaseId id) {
        return filing.of(id).map((Materials materials) -> Expected.of(materials, proofs.publicKey()));
    }

    private List<String> notices(CaseId id, List<TimelineEntry> history) {
        return history.stream()
                .flatMap(entry -> postman.deliveries(Occasion.event(id.stream(), entry.seq())).stream())
                .map(Dossiers::sentence)
                .toList();
    }

    private static String sentence(Delivery delivery) {
        return "通知 " + delivery.id() + "（" + delivery.way().label() + "）："
                + delivery.state().label()
                + (delivery.takenAt() == null ? "" : "，交付 " + delivery.takenAt())
                + (delivery.confirmedAt() == null ? "" : "，签收 " + delivery.confirmedAt());
    }
}
