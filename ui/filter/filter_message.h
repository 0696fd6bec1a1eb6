// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace trailscope::ui {

//! What there is to say about a filter text: a sentence and, when its mistakes can be put right, a link that
//! offers the repaired text. Takes no room while there is nothing to say.
class FilterMessage final : public QWidget {
    Q_OBJECT
public:
    explicit FilterMessage(QWidget* parent = nullptr);

    //! An empty \a repaired offers nothing.
    void setMessage(const QString& sentence, const QString& repaired = {});

    //! What a click on the link does; nothing when none is offered.
    void acceptRepair();

Q_SIGNALS:
    //! The user takes the repaired text.
    void repairRequested(const QString& repaired);

protected:
    void changeEvent(QEvent* event) override;

private:
    void colourLink();

    QLabel* m_sentence = nullptr;
    QPushButton* m_link = nullptr;
    QString m_repaired;
};

} // namespace trailscope::ui
