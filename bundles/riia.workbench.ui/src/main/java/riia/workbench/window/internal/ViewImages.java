// SPDX-License-Identifier: Apache-2.0
package riia.workbench.window.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.osgi.framework.Bundle;
import org.slf4j.LoggerFactory;

import riia.workbench.Inks;
import riia.workbench.Look;
import riia.workbench.Look.Role;
import riia.workbench.tab.internal.DeclaredView;

/** The images of views, drawn in the theme's own ink: of the contributed file only the shape is used. */
final class ViewImages {

    private final Inks inks;
    private final Look look;

    ViewImages(Inks inks, Look look) {
        this.inks = inks;
        this.look = look;
    }

    /** The image of a view; none if it has none or it cannot be read, which costs only the image. */
    Optional<Image> of(DeclaredView view, Optional<Bundle> bundle) {
        if (view.icon().isEmpty()) {
            return Optional.empty();
        }
        return bundle.map(owner -> owner.getEntry(view.icon())).flatMap(this::shape)
                .map(data -> inks.resources().create(ImageDescriptor.createFromImageDataProvider(zoom -> zoom == 100 ? data : null)));
    }

    private Optional<ImageData> shape(URL file) {
        try (InputStream in = file.openStream()) {
            return Optional.of(inked(new ImageData(in), look.colour(Role.TEXT)));
        } catch (IOException | SWTException e) {
            LoggerFactory.getLogger(ViewImages.class).warn("Image {} cannot be read", file, e);
            return Optional.empty();
        }
    }

    private static ImageData inked(ImageData shape, RGB ink) {
        ImageData image = new ImageData(shape.width, shape.height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        int[] line = new int[shape.width];
        Arrays.fill(line, image.palette.getPixel(ink));
        byte[] alphas = new byte[shape.width];
        for (int y = 0; y < shape.height; y++) {
            image.setPixels(0, y, shape.width, line, 0);
            shape.getAlphas(0, y, shape.width, alphas, 0);
            image.setAlphas(0, y, shape.width, alphas, 0);
        }
        return image;
    }
}
