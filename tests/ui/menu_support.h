// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

#include <gtest/gtest.h>
#include <stdexcept>

namespace trailscope::ui::test {

//! The menu of a value that a view has opened.
[[nodiscard]] inline QMenu& valueMenuOf(const QWidget& view)
{
    auto* menu = view.findChild<QMenu*>(QStringLiteral("valueMenu"));
    if (menu == nullptr) {
        throw std::runtime_error("no menu of a value is open");
    }
    return *menu;
}

//! Takes an entry of a menu that is open, or of one below it, and closes the menu.
inline void chooseFrom(QMenu& menu, const QString& entry)
{
    int found = 0;
    for (auto* action : menu.findChildren<QAction*>()) {
        if (QString(action->text()).remove(u'&') == entry) {
            action->trigger();
            ++found;
        }
    }
    EXPECT_EQ(found, 1) << entry.toStdString();
    menu.close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace trailscope::ui::test
