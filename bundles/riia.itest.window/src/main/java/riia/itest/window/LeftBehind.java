// SPDX-License-Identifier: Apache-2.0
package riia.itest.window;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.swt.graphics.DeviceData;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** What views that were closed have left behind. */
final class LeftBehind {

    private LeftBehind() {
    }

    /** How many components of a view are still there. */
    static long instances(ServiceComponentRuntime components, String view) {
        return components.getComponentDescriptionDTOs().stream().filter(one -> view.equals(one.properties.get("riia.view.id")))
                .flatMap((ComponentDescriptionDTO one) -> components.getComponentConfigurationDTOs(one).stream())
                .filter(one -> one.state == ComponentConfigurationDTO.ACTIVE).count();
    }

    /** How many resources of each kind the display holds. */
    static Map<String, Integer> resources(Driver user) {
        DeviceData data = user.ui(() -> user.display().getDeviceData());
        Map<String, Integer> counts = new TreeMap<>();
        for (Object one : data.objects) {
            if (one != null) {
                counts.merge(one.getClass().getSimpleName(), 1, Integer::sum);
            }
        }
        return counts;
    }
}
