// SPDX-License-Identifier: Apache-2.0
/** The view Contacts. */
package riia.region.contacts.view.internal;
