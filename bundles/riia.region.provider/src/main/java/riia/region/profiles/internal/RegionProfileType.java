// SPDX-License-Identifier: Apache-2.0
package riia.region.profiles.internal;

import java.util.Map;

import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Component;

import riia.contribution.json.internal.JsonDocument;
import riia.contribution.spi.ContributionException;
import riia.contribution.spi.ContributionSource;
import riia.contribution.spi.ContributionType;
import riia.region.RegionProfile;

/** Files {@code riia/region/*.json}: a region by its memorandum, as {@code schema/region.schema.json} describes it. */
@Component
public final class RegionProfileType implements ContributionType<RegionProfile> {

    @Override
    public String id() {
        return "region";
    }

    @Override
    public Class<RegionProfile> service() {
        return RegionProfile.class;
    }

    @Override
    public RegionProfile parse(ContributionSource source) throws ContributionException {
        RegionProfile profile = RegionProfileReader.read(JsonDocument.read(source, "a region"));
        if (!source.region().isEmpty() && !source.region().equals(profile.id())) {
            throw new ContributionException("'id' is '" + profile.id() + "', but the bundle says that it is for region '"
                    + source.region() + "'; expected the same");
        }
        return profile;
    }

    @Override
    public Map<String, Object> properties(RegionProfile contribution) {
        return Map.of(Constants.SERVICE_RANKING, contribution.ranking());
    }
}
