// SPDX-License-Identifier: Apache-2.0
package riia.region.profiles.internal;

import java.util.List;

import riia.base.AreaCode;

/** Takes what an earlier run of the workbench knew of a region. A service within this bundle only. */
interface Recollection {

    /** These were the members of a region by the last profile seen; a profile that is here says more. */
    void recall(String region, List<AreaCode> members);
}
