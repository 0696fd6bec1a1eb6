// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query_context.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace trailscope::ui {

//! Asks for a time, written as in a filter, and checks it while it is typed.
class GoToTimeDialog final : public QDialog {
    Q_OBJECT
public:
    //! The times are of the context's zone; \a start stands in the field at first.
    GoToTimeDialog(const QueryContext& context, Timestamp start, QWidget* parent = nullptr);

Q_SIGNALS:
    void timeRequested(trailscope::Timestamp time);

private:
    void check();
    [[nodiscard]] std::optional<Timestamp> entered() const;

    QueryContext m_context;
    QLineEdit* m_edit = nullptr;
    QLabel* m_meaning = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace trailscope::ui
