// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.LoggerFactory;

import riia.indicator.spi.ReturnStage;

/** Asks the higher areas whether a return has gone out. One yes is enough; a stage that fails counts as a yes. */
@Component(service = ReturnStages.class)
public final class ReturnStages {

    private final Contributed<ReturnStage> stages = new Contributed<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindStage(ReturnStage stage, ServiceReference<ReturnStage> reference) {
        stages.add(reference, stage);
    }

    void unbindStage(ServiceReference<ReturnStage> reference) {
        stages.remove(reference);
    }

    boolean released(String submissionId) {
        return stages.ranked().stream().anyMatch(stage -> released(stage, submissionId));
    }

    private static boolean released(ReturnStage stage, String submissionId) {
        try {
            return stage.released(submissionId);
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(ReturnStages.class).error("{} cannot say whether {} was released; taken as released",
                    stage.getClass().getName(), submissionId, e);
            return true;
        }
    }
}
