// SPDX-License-Identifier: Apache-2.0
package riia.workbench.window.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabFolder2Adapter;
import org.eclipse.swt.custom.CTabFolderEvent;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import riia.workbench.Inks;
import riia.workbench.Look;
import riia.workbench.Look.Role;
import riia.workbench.tab.internal.Tab;

/** The widgets of the window in one theme; another theme makes another frame. */
final class Frame {

    private static final int TAB_HEIGHT = 30;

    private final Composite root;
    private final Banner banner;
    private final NavigationRail rail;
    private final SashedDetail detail;
    private final CTabFolder folder;
    private final StatusLine status;
    private final Map<String, CTabItem> items = new HashMap<>();

    /** What the user does in the frame. */
    interface Deeds {
        void open(String viewId);

        void close(String viewId);

        void front(String viewId);

        void detailShare(int percent);

        void showTasks();

        void switchTheme();

        void quickAccess();

        void unlock();

        Optional<org.osgi.framework.Bundle> bundle(riia.workbench.tab.internal.DeclaredView view);
    }

    Frame(Shell shell, Look look, int detailShare, Deeds deeds) {
        root = new Composite(shell, SWT.NONE);
        root.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Inks inks = new Inks(root, look);
        root.setBackground(inks.colour(Role.BACKGROUND));
        root.setLayout(tight(1));
        banner = new Banner(root, inks, deeds::unlock);
        Composite middle = new Composite(root, SWT.NONE);
        middle.setBackground(inks.colour(Role.BACKGROUND));
        middle.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        middle.setLayout(tight(3));
        ViewImages images = new ViewImages(inks, look);
        rail = new NavigationRail(middle, inks, deeds::open, view -> images.of(view, deeds.bundle(view)));
        rule(middle, inks, new GridData(SWT.CENTER, SWT.FILL, false, true), 1, SWT.DEFAULT);
        detail = new SashedDetail(middle, inks, detailShare, deeds::detailShare);
        detail.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        folder = folder(inks, deeds);
        rule(root, inks, new GridData(SWT.FILL, SWT.CENTER, true, false), SWT.DEFAULT, 1);
        status = new StatusLine(root, inks, deeds::showTasks, deeds::switchTheme, deeds::quickAccess);
    }

    private static GridLayout tight(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        layout.verticalSpacing = 0;
        return layout;
    }

    private static void rule(Composite parent, Inks inks, GridData data, int width, int height) {
        Label line = new Label(parent, SWT.NONE);
        line.setBackground(inks.colour(Role.LINE));
        data.widthHint = width;
        data.heightHint = height;
        line.setLayoutData(data);
    }

    private CTabFolder folder(Inks inks, Deeds deeds) {
        CTabFolder tabs = new CTabFolder(detail.tabs(), SWT.TOP | SWT.CLOSE | SWT.FLAT);
        tabs.setData("testId", "tabs");
        tabs.setSimple(true);
        tabs.setTabHeight(TAB_HEIGHT);
        tabs.setBackground(inks.colour(Role.RAISED));
        tabs.setForeground(inks.colour(Role.QUIET_TEXT));
        tabs.setSelectionBackground(inks.colour(Role.BACKGROUND));
        tabs.setSelectionForeground(inks.colour(Role.TEXT));
        tabs.setSelectionBarThickness(2);
        tabs.addListener(SWT.Selection, event -> deeds.front(((CTabItem) event.item).getData().toString()));
        tabs.addCTabFolder2Listener(new CTabFolder2Adapter() {
            @Override
            public void close(CTabFolderEvent event) {
                event.doit = false;
                deeds.close(((CTabItem) event.item).getData().toString());
            }
        });
        return tabs;
    }

    Composite tabParent() {
        return folder;
    }

    void add(Tab tab) {
        CTabItem item = new CTabItem(folder, SWT.CLOSE);
        item.setData(tab.id());
        item.setControl(tab.control());
        items.put(tab.id(), item);
        retitle(tab);
    }

    void retitle(Tab tab) {
        CTabItem item = items.get(tab.id());
        if (item != null && !item.isDisposed()) {
            item.setText(tab.title().replace("&", "&&"));
            item.setToolTipText(tab.summary());
        }
    }

    void remove(String viewId) {
        items.remove(viewId).dispose();
    }

    void select(String viewId) {
        folder.setSelection(items.get(viewId));
        rail.front(viewId);
    }

    Banner banner() {
        return banner;
    }

    NavigationRail rail() {
        return rail;
    }

    SashedDetail detail() {
        return detail;
    }

    StatusLine status() {
        return status;
    }

    boolean isGone() {
        return root.isDisposed();
    }

    void dispose() {
        root.dispose();
    }
}
