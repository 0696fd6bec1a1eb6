// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace trailscope::ui {

//! Frees what the window no longer shows off the UI thread: to give the pages of a large archive back to the
//! system takes longer than a frame.
class DeferredDeleter final : public QObject {
    Q_OBJECT
public:
    explicit DeferredDeleter(QObject* parent = nullptr);

    //! Keeps \a old until nobody else does, and has it freed then.
    void add(std::shared_ptr<const void> old);

    //! How many are kept.
    [[nodiscard]] std::size_t size() const noexcept { return m_kept.size(); }

private:
    void freeUnused();

    std::vector<std::shared_ptr<const void>> m_kept;
    QTimer m_timer;
};

} // namespace trailscope::ui
