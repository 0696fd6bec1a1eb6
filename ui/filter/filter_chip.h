// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace trailscope::ui {

//! One part of a filter as a button: a click (clicked()) does what its owner says, the cross at its end takes
//! it away, as the Delete key does and letting it go outside of its row after dragging it there.
class FilterChip final : public QToolButton {
    Q_OBJECT
public:
    enum class Look : quint8 {
        On,
        Off, //!< struck out: the part has no effect now
    };

    FilterChip(const QString& text, Look look, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QToolButton& cross() const noexcept { return *m_cross; }

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] int crossWidth() const;

    enum class Drag : quint8 { None, Inside, Outside };

    QString m_text;
    QToolButton* m_cross = nullptr;
    QPoint m_pressed;
    Drag m_drag = Drag::None;
};

} // namespace trailscope::ui
